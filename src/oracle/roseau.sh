#!/bin/sh
# Compares the breaking changes of Java with those that Roseau's own tests expect.
# Usage: src/oracle/roseau.sh CHECKOUT [--all] [--only TestClass]   (after mvn package)
# CHECKOUT is a checkout of alien-tools/roseau; nothing in it is changed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
exec java -Xss16m -cp "$root/target/ssot.jar" "$root/src/oracle/java/RoseauOracle.java" "$@"
