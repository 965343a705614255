"""A program to freeze."""

import requests

print(requests.__version__)
