#!/bin/sh
# Measures `ssot check` against ripgrep and ast-grep. See README.md beside this file.
#
#   bench.sh compare CHECKOUT CONFIG    fact cache empty and full, beside ripgrep (floor) and ast-grep (peer)
#   bench.sh noise CHECKOUT CONFIG      the same findings, and at what cost, with 10,000 irrelevant files added
#   bench.sh edit [CHECKOUT CONFIG]     one changed file in a small project; default: samples/storefront
#
# RUNS       how often each command runs (default 5)
# NOISE      how many irrelevant files (default 10000)
# SSOT_JAR   the jar to measure (default: target/ssot.jar)

set -eu

fail() {
  printf 'bench: error: %s\n' "$1" >&2
  exit 2
}

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
home=$(CDPATH='' cd -P -- "$here/../.." && pwd)
runs=${RUNS:-5}
mode=${1-}
case $mode in
  compare | noise) [ $# -eq 3 ] || fail "usage: bench.sh $mode CHECKOUT CONFIG" ;;
  edit) [ $# -eq 1 ] || [ $# -eq 3 ] || fail "usage: bench.sh edit [CHECKOUT CONFIG]" ;;
  *) sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
checkout=$(CDPATH='' cd -P -- "${2:-$home/samples/storefront}" && pwd) || fail "no folder $2"
config=${3:-$checkout/ssot.yml}
[ -r "$config" ] || fail "no contract file $config"
config=$(CDPATH='' cd -P -- "$(dirname -- "$config")" && pwd)/$(basename -- "$config")
jar=${SSOT_JAR:-$home/target/ssot.jar}
[ -r "$jar" ] || fail "no $jar: build it with 'mvn -B -DskipTests package', or name one in SSOT_JAR"
command -v python3 >/dev/null || fail "python3 is needed to measure"

work=$(mktemp -d "${TMPDIR:-/tmp}/ssot-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM
measure() { python3 "$here/measure.py" "$@"; }

# A copy of the launcher and the jar: without sources beside it nothing is ever built.
mkdir -p "$work/tool/target" "$work/prepared" "$work/measured"
cp -p "$home/ssot" "$work/tool/ssot"
cp -p "$jar" "$work/tool/target/ssot.jar"
ssot=$work/tool/ssot
export SSOT_CACHE_DIR="$work/facts"

# An empty fact cache that has the start-up archive, which is made once a machine, not once a tree.
cat > "$work/forget" <<END
rm -rf '$work/facts' && mkdir -p '$work/facts' && cp -rp '$work/prepared/start' '$work/facts/'
END
prepare() {
  SSOT_CACHE_DIR=$work/prepared "$ssot" check --config "$config" "$1" >"$work/out" 2>"$work/err" || [ $? -eq 1 ] ||
    fail "ssot check: $(cat "$work/err")"
  mkdir -p "$work/prepared/start"
}

# label, checkout
empty() {
  measure run "$work/measured/table" "$1" "$runs" --before "sh '$work/forget'" -- \
    "$ssot" check --config "$config" "$2"
}
full() {
  sh "$work/forget"
  "$ssot" check --config "$config" "$2" >/dev/null 2>&1 || [ $? -eq 1 ]
  measure run "$work/measured/table" "$1" "$runs" -- "$ssot" check --config "$config" "$2"
}
search() {
  set -- "$1" "$2" sqlalchemy psycopg asyncpg pymysql sqlite3 pymongo redis clickhouse DATABASE_URL POSTGRES_ \
    postgresql mysql jdbc DriverManager DataSource
  label=$1
  tree=$2
  shift 2
  words=
  for word; do words="$words -e $word"; done
  # shellcheck disable=SC2086 # several arguments
  measure run "$work/measured/table" "$label" "$runs" -- rg -c -F -t py -t java $words "$tree"
}
warm() { find "$1" -type f -exec cat {} + >/dev/null; }

machine() {
  printf '%s, %s cores, load %s, %s, %s\n' "$(uname -sm)" "$(getconf _NPROCESSORS_ONLN)" \
    "$(uptime | sed 's/.*average[s]*: *//; s/,* .*//')" "$(java -version 2>&1 | head -n 1)" "$(date -u +%Y-%m-%d)"
  printf '%s: %s files, %s of them Python or Java; %s runs each\n\n' "$(basename -- "$checkout")" \
    "$(find "$checkout" -type f -not -path '*/.git/*' | wc -l | tr -d ' ')" \
    "$(find "$checkout" -type f \( -name '*.py' -o -name '*.java' \) -not -path '*/.git/*' | wc -l | tr -d ' ')" "$runs"
}

compare() {
  command -v rg >/dev/null || fail "ripgrep (rg) is missing; see $here/README.md"
  command -v npm >/dev/null || fail "npm is missing: it brings ast-grep"
  npm install --silent --no-audit --no-fund --prefix "$work/npm" @ast-grep/cli >"$work/npm.log" 2>&1 ||
    fail "npm could not install @ast-grep/cli: $(tail -n 3 "$work/npm.log")"
  cat > "$work/engines.yml" <<'END'
id: python-engine
language: python
rule: {any: [{pattern: create_engine($$$A)}, {pattern: $M.create_engine($$$A)}, {pattern: $M.connect($$$A)}]}
---
id: java-engine
language: java
rule: {any: [{pattern: 'DriverManager.getConnection($$$A)'}, {pattern: 'new HikariDataSource($$$A)'}]}
END
  machine
  warm "$checkout"
  prepare "$checkout"
  search "ripgrep, 15 words" "$checkout"
  measure run "$work/measured/table" "ast-grep, 5 patterns" "$runs" -- \
    "$work/npm/node_modules/.bin/ast-grep" scan --rule "$work/engines.yml" --json=stream "$checkout"
  empty "ssot check, fact cache empty" "$checkout"
  full "ssot check, fact cache full" "$checkout"
  SSOT_NO_ARCHIVE=1 empty "ssot check, empty, no start-up archive" "$checkout"
  measure table "$work/measured/table"
}

# The tree's files without its history.
copy() {
  mkdir -p "$2"
  (cd "$1" && tar -cf - --exclude ./.git .) | (cd "$2" && tar -xf -)
}

noise() {
  command -v rg >/dev/null || fail "ripgrep (rg) is missing; see $here/README.md"
  machine
  copy "$checkout" "$work/plain"
  copy "$checkout" "$work/noisy"
  measure noise "$work/noisy/irrelevant" "${NOISE:-10000}"
  warm "$work/plain"
  warm "$work/noisy"
  prepare "$work/plain"
  for tree in plain noisy; do
    "$ssot" check --config "$config" --format json="$work/$tree.json" "$work/$tree" >/dev/null 2>"$work/err" ||
      [ $? -eq 1 ] || fail "ssot check: $(cat "$work/err")"
  done
  added=$(du -sk "$work/noisy/irrelevant" | cut -f 1)
  printf '%s files added, %s MB on disk\n' "${NOISE:-10000}" "$((added / 1024))"
  measure same "$work/plain.json" "$work/noisy.json"
  printf '\n'
  search "ripgrep" "$work/plain"
  search "ripgrep, with irrelevant files" "$work/noisy"
  empty "ssot check" "$work/plain"
  empty "ssot check, with irrelevant files" "$work/noisy"
  measure table "$work/measured/table"
  printf '\n'
  measure added "$work/measured/table"
}

edit() {
  machine
  copy "$checkout" "$work/small"
  (cd "$work/small" && git init -q . && git add -A && git -c user.name=bench -c user.email=bench@localhost commit -qm .)
  file=$(cd "$work/small" && git ls-files '*.py' '*.java' | head -n 1)
  [ -n "$file" ] || fail "no Python or Java file in $checkout"
  case $file in *.py) opening='#' ;; *) opening='//' ;; esac
  cat > "$work/change" <<END
printf '%s %s\\n' '$opening' "\$(date +%s%N)" >> '$work/small/$file'
END
  prepare "$work/small"
  sh "$work/forget"
  "$ssot" check --config "$config" "$work/small" >/dev/null 2>&1 || [ $? -eq 1 ]
  printf 'changed before each run: %s\n\n' "$file"
  measure run "$work/measured/table" "git status" "$runs" --before "sh '$work/change'" -- git -C "$work/small" status --porcelain
  measure run "$work/measured/table" "ssot check, one changed file" "$runs" --before "sh '$work/change'" -- \
    "$ssot" check --config "$config" "$work/small"
  measure table "$work/measured/table"
}

$mode
