"""Check what linters do not: lengths of modules and functions, and words that never stand in a commit."""

import ast
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODULE_LINES = 400
FUNCTION_LINES = 60
PATHS = re.compile(r"(?<![\w.])/(?:root|home/\w|Users/\w|work/)")
REGISTRIES = re.compile("|".join(("pypi" + r"\.org", "pythonhosted" + r"\.org", "registry" + r"\.npmjs")))


def main() -> int:
    """Print each finding with its place; exit code 1 when there is one."""
    findings = [finding for path in tracked() for finding in check(path)]
    sys.stdout.writelines(f"{finding}\n" for finding in findings)
    return bool(findings)


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [path for name in listed.splitlines() if (path := ROOT / name).is_file()]


def check(path: Path) -> list[str]:
    name = path.relative_to(ROOT).as_posix()
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return []
    found = [f"{name}: an absolute path of a machine: {match.group()}" for match in PATHS.finditer(text)]
    found += [f"{name}: the address of a package registry" for _ in REGISTRIES.finditer(text)]
    if path.suffix == ".py" and name.startswith("src/") and "/migrations/" not in name:
        found += lengths(name, text)
    return found


def lengths(name: str, text: str) -> list[str]:
    found = []
    tree = ast.parse(text)
    if (lines := text.count("\n")) > MODULE_LINES and not is_table(tree):
        found.append(f"{name}: {lines} lines; split it by noun")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            if size > FUNCTION_LINES:
                found.append(f"{name}:{node.lineno}: {node.name} has {size} lines")
    return found


def is_table(tree: ast.Module) -> bool:
    """Tell whether a module is nothing but a docstring and values, such as weights that were learned."""
    return all(isinstance(node, ast.Expr | ast.Assign) for node in tree.body)


if __name__ == "__main__":
    sys.exit(main())
