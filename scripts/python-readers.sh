#!/usr/bin/env bash
# Makes .cache/python-readers, the Python that proves the feeds (NetworkX, pandas, rdflib), from pinned versions.
# Python 3.11 or later; does nothing when it is there already.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=tests/readers/requirements.txt
folder=.cache/python-readers
cmp --silent "$wanted" "$folder/requirements.txt" && exit 0

python="${PYTHON:-python3}"
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed" >&2; exit 1; }
rm -rf "$folder"
"$python" -m venv "$folder"
"$folder/bin/pip" install --quiet --disable-pip-version-check --requirement "$wanted"
# Last, so that an unfinished one is made again.
cp "$wanted" "$folder/requirements.txt"
