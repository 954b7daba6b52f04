"""Has brat's own server read a folder, in Python 2: python2 ask_brat.py SERVER FOLDER (packed-tools.ts fetches the server).

Prints JSON: what it would show of each document, with its words, and all that it would complain of.
"""

import json
import os
import sys
import types

server, folder = sys.argv[1:]

# What its installation asks whoever installs it.
config = types.ModuleType("config")
config.BASE_DIR = config.DATA_DIR = config.WORK_DIR = folder
config.USER_PASSWORD = {}
config.DEBUG = False
sys.modules["config"] = config
sys.path.insert(0, server)

from annotation import TextAnnotations
from document import get_document
from message import Messager
from projectconfig import ProjectConfiguration
from verify_annotations import verify_annotation

projectconf = ProjectConfiguration(folder)
documents, complaints = {}, []
for name in sorted(os.listdir(folder)):
    stem, ending = os.path.splitext(name)
    if ending != ".ann":
        continue
    try:
        shown = get_document("/", stem)
        text = shown["text"]
        documents[stem] = {
            "text": text,
            "relations": shown["relations"],
            "entities": [
                [own, kind, [text[start:end] for start, end in spans]] for own, kind, spans in shown["entities"]
            ],
        }
        with TextAnnotations(os.path.join(folder, stem)) as annotations:
            for issue in verify_annotation(annotations, projectconf):
                complaints.append(u"%s: %s" % (stem, issue.human_readable_str()))
    except Exception as error:
        complaints.append(u"%s: %r %s" % (stem, error, error))
for words, kind, _ in Messager.output_json({}).get("messages") or []:
    if kind != "comment":
        complaints.append(words)
json.dump({"documents": documents, "complaints": complaints}, sys.stdout)
