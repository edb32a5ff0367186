#!/usr/bin/env bash
# Make `pressline` available: the project's own where it is asked for, else from npm.
set -euo pipefail
if [ "${PRESSLINE_VERSION:-latest}" = local ]; then
  npx --no-install pressline --version
else
  npm install --global --no-audit --no-fund "pressline@${PRESSLINE_VERSION:-latest}"
  pressline --version
fi
