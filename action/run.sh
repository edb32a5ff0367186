# Shared by the steps: `run …` calls the pressline that install.sh made available.
run() {
  if [ "${PRESSLINE_VERSION:-}" = local ] || ! command -v pressline >/dev/null; then npx --no-install pressline "$@"; else pressline "$@"; fi
}
# Words of an input, without letting the shell read them as patterns.
words() { set -f; printf '%s\n' $1; set +f; }
