"""Lists what the program is made of: every dependency with its version and licence.

    python build_scripts/sbom.py                     # prints the list
    python build_scripts/sbom.py --json sbom.json    # and writes it as CycloneDX 1.6
    python build_scripts/sbom.py --check             # 1 where a licence is not known

Looks at the environment it runs in, along the requirements in pyproject.toml, and at nothing else.
The form is small enough to be written by hand; CycloneDX's own library would bring more packages into
the list than it saves lines.
"""

import argparse
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

from ncov_desktop import __version__

ROOT = Path(__file__).resolve().parents[1]
_LONGEST_NAME = 80
_SPDX = {
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache-2.0 license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd-3-clause license": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "new bsd": "BSD-3-Clause",
    "gpl v3.0": "GPL-3.0-only",
    "isc license (iscl)": "ISC",
    "mit license": "MIT",
    "nvidia proprietary software": "LicenseRef-NVIDIA-Proprietary",
    "the mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "python software foundation license": "PSF-2.0",
    "the unlicense (unlicense)": "Unlicense",
}
"""What packages call their licence, in small letters, and its name in the list of SPDX."""
_KNOWN = {"cuda-toolkit": "LicenseRef-NVIDIA-Proprietary"}
"""Packages whose metadata do not say it: this one is empty and asks for others of NVIDIA's."""
_EXPRESSION = re.compile(r"\(*[\w.+-]+\)*(?: (?:AND|OR|WITH) \(*[\w.+-]+\)*)*")


@dataclass(frozen=True, slots=True)
class Part:
    """One package. licence: an SPDX expression, the package's own words, or '' where none is known.

    needs: names of the packages it needs here.
    """

    name: str
    version: str
    licence: str
    needs: tuple[str, ...]

    @property
    def reference(self) -> str:
        """Its package URL, without any host."""
        return f"pkg:pypi/{self.name}@{self.version}"


def canonical(name: str) -> str:
    """A package's name as all spellings of it are written."""
    return re.sub(r"[-_.]+", "-", name).casefold()


def licence_of(package: Distribution) -> str:
    """What the metadata say, as SPDX names it where that is known; '' where they say nothing."""
    told = package.metadata
    if expression := told.get_all("License-Expression"):
        return str(expression[0])
    if known := _KNOWN.get(canonical(package.name)):
        return known
    stated = str((told.get_all("License") or [""])[0]).strip()
    classes = [
        line.rpartition("::")[2].strip()
        for line in told.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    names = [] if len(stated) > _LONGEST_NAME or "\n" in stated else [stated]
    names += [name for name in classes if name != "OSI Approved"]
    return next(
        (_SPDX.get(name.casefold(), name) for name in names if name and name != "UNKNOWN"), ""
    )


def required(lines: Iterable[str], extras: frozenset[str] = frozenset()) -> list[Requirement]:
    """The requirements that hold on this computer."""
    found = []
    for line in lines:
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(marker.evaluate({"extra": each}) for each in ("", *extras)):
            found.append(requirement)
    return found


def parts(roots: Iterable[Requirement]) -> list[Part]:
    """The packages that are needed, directly or through others, by name.

    Raises: PackageNotFoundError where one is not installed.
    """
    found: dict[str, Part] = {}
    waiting = list(roots)
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        asked = waiting.pop()
        key = (canonical(asked.name), frozenset(asked.extras))
        if key in seen:
            continue
        seen.add(key)
        package = distribution(asked.name)
        below = required(package.requires or (), key[1])
        before = found[key[0]].needs if key[0] in found else ()
        needs = {*before, *(canonical(each.name) for each in below)}
        found[key[0]] = Part(key[0], package.version, licence_of(package), tuple(sorted(needs)))
        waiting += below
    return [found[name] for name in sorted(found)]


def direct(root: Path = ROOT) -> list[Requirement]:
    """What pyproject.toml asks for, its extras left out."""
    with (root / "pyproject.toml").open("rb") as stream:
        return required(tomllib.load(stream)["project"]["dependencies"])


def cyclonedx(found: list[Part], roots: Iterable[Requirement], made: datetime) -> dict[str, object]:
    """The list in the form of CycloneDX 1.6. Source: ECMA-424."""
    program = {
        "type": "application",
        "bom-ref": "ncov-desktop",
        "name": "ncov-desktop",
        "version": __version__,
        "licenses": [{"expression": "Apache-2.0"}],
    }
    reference = {part.name: part.reference for part in found}
    top = sorted(reference[canonical(each.name)] for each in roots)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid4()}",
        "version": 1,
        "metadata": {"timestamp": made.isoformat(timespec="seconds"), "component": program},
        "components": [_component(part) for part in found],
        "dependencies": [
            {"ref": "ncov-desktop", "dependsOn": top},
            *(
                {"ref": part.reference, "dependsOn": sorted(reference[name] for name in part.needs)}
                for part in found
            ),
        ],
    }


def _component(part: Part) -> dict[str, object]:
    named: dict[str, object] = {
        "type": "library",
        "bom-ref": part.reference,
        "name": part.name,
        "version": part.version,
        "purl": part.reference,
    }
    if _EXPRESSION.fullmatch(part.licence):
        named["licenses"] = [{"expression": part.licence}]
    elif part.licence:
        named["licenses"] = [{"license": {"name": part.licence}}]
    return named


def main() -> int:
    """Returns 0, or 1 with --check where a licence is not known."""
    parser = argparse.ArgumentParser(description="Lists every dependency with its licence.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write CycloneDX 1.6 there")
    parser.add_argument("--check", action="store_true", help="1 where a licence is not known")
    options = parser.parse_args()
    roots = direct()
    try:
        found = parts(roots)
    except PackageNotFoundError as error:
        print(f"not installed: {error}", file=sys.stderr)
        return 1
    for part in found:
        print(f"{part.name} {part.version}: {part.licence or 'NOT KNOWN'}")
    unknown = [part.name for part in found if not part.licence]
    print(f"{len(found)} packages, {len(unknown)} without a known licence")
    if options.json is not None:
        content = cyclonedx(found, roots, datetime.now(UTC))
        options.json.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    return 1 if options.check and unknown else 0


if __name__ == "__main__":
    sys.exit(main())
