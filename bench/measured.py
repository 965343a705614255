"""measured.py OUTPUT COMMAND…: runs the command, what it prints to the file OUTPUT, and says what it took as JSON.

Node cannot tell what its children used. `peak` is the largest process among the command and those it waited for.
"""

import json
import resource
import subprocess
import sys
import time

with open(sys.argv[1], "wb") as output:
    start = time.perf_counter()
    status = subprocess.call(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
    wall = time.perf_counter() - start
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1 if sys.platform == "darwin" else 1024
print(json.dumps({"status": status, "wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss * unit}))
