#!/usr/bin/env bash
# Build the renditions. A release held by its embargo (exit 3) is no failure: the step says so and goes on.
set -euo pipefail
. "$(dirname "$0")/run.sh"
mapfile -t paths < <(words "${PRESSLINE_PATHS:-input}")
out="${PRESSLINE_OUT:-dist}"
options=(--formats "${PRESSLINE_FORMATS:-html,pdf,docx,wire}" --out "$out")
[ "${PRESSLINE_STRICT:-false}" = true ] && options+=(--strict)
status=0
run build "${paths[@]}" "${options[@]}" || status=$?
held=false
if [ "$status" = 3 ]; then
  held=true
  status=0
  echo '::notice title=Held by embargo::Nothing was written of the releases under embargo. Run again after the lift.'
fi
{
  echo "held=$held"
  echo "manifest=$out/manifest.json"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$status"
