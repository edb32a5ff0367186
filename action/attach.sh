#!/usr/bin/env bash
# Attach every rendition and the manifest to the GitHub release, under flat names.
set -euo pipefail
out="${PRESSLINE_OUT:-dist}"
[ -n "${RELEASE_TAG:-}" ] || { echo 'Unexpected empty tag, expected a run that a GitHub release started' >&2; exit 2; }
mapfile -d '' -t files < <(find "$out" -type f ! -path '*/.*' -print0 | sort -z)
[ "${#files[@]}" -gt 0 ] || { echo "Unexpected empty folder $out, expected renditions" >&2; exit 1; }
gh release upload "$RELEASE_TAG" "${files[@]}" --clobber
