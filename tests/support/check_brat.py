"""Tells what brat's server would refuse of a folder of texts, .ann files and annotation.conf, as a JSON list of sentences.

brat is in no registry that we reach. These are the rules that its server reads files by (annotation.py, verify_annotations.py and
projectconfig.py of nlplab/brat, 1.3), written anew; lines are cut and characters counted by Python, as there.
"""

import codecs
import json
import re
import sys
from pathlib import Path

ID = re.compile(r"([A-Za-z]+|#[A-Za-z]*)[0-9]+.*$")


def read(path):
    """As brat opens files: by lines as Unicode has them, in strict UTF-8."""
    with codecs.open(str(path), "r", encoding="utf8", errors="strict") as file:
        return list(file)


def configuration(folder):
    """The types of each section, with their arguments by role."""
    types, section = {}, {}
    for line in read(folder / "annotation.conf"):
        line = line.rstrip()
        if line.startswith("["):
            section = types.setdefault(line.strip("[]"), {})
        elif line:
            name, _, args = line.partition("\t")
            roles = (arg.strip().partition(":") for arg in args.split(",") if arg.strip())
            section[name] = {role: set(kinds.split("|")) for role, _, kinds in roles}
    return types


def spans_of(data, text, tail):
    """The type and spans of a passage; raises where they are not those of the text."""
    kind, places = data.split(" ", 1)
    spans = [tuple(int(at) for at in place.split(" ")) for place in places.split(";")]
    for at, (start, end) in enumerate(spans):
        if not 0 <= start <= end <= len(text):
            raise ValueError("outside the text")
        if any(end >= other_start and start < other_end for other_start, other_end in spans[:at]):
            raise ValueError("overlapping pieces")
    words = " ".join(text[start:end] for start, end in spans)
    if not words.strip():
        raise ValueError("no words")
    if tail[:1] != "\t" or tail[1 : len(words) + 1] != words:
        raise ValueError(f"its words are {words!r}")
    if tail[len(words) + 1 :].strip():
        raise ValueError("something follows its words")
    return kind, spans


def parsed(path):
    """The annotations of an .ann file by id, each (first letter, type, arguments), and what is wrong with its lines."""
    text = "".join(read(path.with_suffix(".txt")))
    found, wrong = {}, []
    for line in read(path):
        name, _, rest = line.partition("\t")
        data, tab, tail = rest.partition("\t")
        data = data.rstrip("\r\n")
        try:
            if not ID.match(name):
                raise ValueError("no id")
            if name in found:
                raise ValueError("an id that is there already")
            if name[0] == "T":
                kind, _ = spans_of(data, text, tab + tail)
                args = []
            elif name[0] == "R":
                kind, *pairs = data.split()
                args = [tuple(pair.split(":")) for pair in pairs]
                if len(args) != 2 or args[0][0] == args[1][0]:
                    raise ValueError("a relation has two arguments")
            elif name[0] == "A":
                kind, target, value = re.match(r"(.+?) (.+?) (.+?)$", data).groups()
                args = [("Arg", target), ("Value", value)]
            elif name[0] == "#":
                kind, target = data.split()
                args = [("Arg", target)]
            else:
                raise ValueError("an id of no kind")
            found[name] = (name[0], kind, args)
        except (ValueError, AttributeError) as error:
            wrong.append(f"{line!r}: {error}")
    return found, wrong


def verified(found, types):
    """What the configuration does not allow."""
    sections = {"T": "entities", "R": "relations", "A": "attributes"}
    for name, (letter, kind, args) in found.items():
        known = types.get(sections.get(letter), {})
        if letter in sections and kind not in known:
            yield f"{name}: {kind} is no type of the configuration"
            continue
        for role, value in args:
            if role == "Value":
                if value not in known[kind][role]:
                    yield f"{name}: no value {value}"
            elif value not in found:
                yield f"{name}: {value} is not defined"
            elif letter != "#" and found[value][1] not in known[kind].get(role, ()):
                yield f"{name}: {role} may not be {found[value][1]}"
    overlap = types.get("relations", {}).get("<OVERLAP>", {})
    if overlap.get("<OVL-TYPE>") != {"<ANY>"}:
        yield "passages may not overlap"


folder = Path(sys.argv[1])
types = configuration(folder)
issues = []
for path in sorted(folder.glob("*.ann")):
    found, wrong = parsed(path)
    issues += [f"{path.name}: {one}" for one in [*wrong, *verified(found, types)]]
json.dump(issues, sys.stdout)
