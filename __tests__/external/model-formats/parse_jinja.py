"""Reads templates as JSON, and prints for each whether Jinja parses it, with the extensions that transformers uses."""

import json
import sys

from jinja2 import Environment, TemplateError

environment = Environment(extensions=["jinja2.ext.loopcontrols", "jinja2.ext.do"])


def parses(template):
    try:
        environment.parse(template)
    except TemplateError:
        return False
    return True


json.dump([parses(template) for template in json.load(sys.stdin)], sys.stdout)
