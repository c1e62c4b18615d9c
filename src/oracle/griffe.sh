#!/bin/sh
# Compares the breaking changes of Python with those that griffe's own tests expect.
# Usage: src/oracle/griffe.sh CHECKOUT   (after mvn package)
# CHECKOUT is a checkout of mkdocstrings/griffe; nothing in it is changed.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
exec java -Xss16m -cp "$root/target/ssot.jar" "$root/src/oracle/java/GriffeOracle.java" "$@"
