#!/usr/bin/env bash
# Annotate the copy: every finding on its line. Fails where a rule is an error, or anything is under `strict`.
set -euo pipefail
. "$(dirname "$0")/run.sh"
mapfile -t paths < <(words "${PRESSLINE_PATHS:-input}")
options=(--reporter github --preset "${PRESSLINE_PRESET:-recommended}")
[ "${PRESSLINE_STRICT:-false}" = true ] && options+=(--strict)
run check "${paths[@]}" "${options[@]}"
