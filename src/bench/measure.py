#!/usr/bin/env python3
"""Runs a command several times and keeps the medians; prints what was kept as a table of ratios.

measure.py run FILE LABEL RUNS [--before COMMAND] -- COMMAND...   appends one line to FILE
measure.py table FILE                                             the first line is what all are compared with
measure.py added FILE                                             what the second of each two lines costs more
measure.py same FIRST.json SECOND.json                            whether two reports have the same sites and findings
measure.py noise FOLDER COUNT                                     writes COUNT files that touch no database

A run is measured with wait4(2): user and system time are those of the process and of its descendants that it waited
for; the peak is the largest resident set among them. The exit codes 0 and 1 are taken as success.
"""

import json
import os
import statistics
import subprocess
import sys
import time


def measured(command, folder):
    with open(os.path.join(folder, "out"), "wb") as out, open(os.path.join(folder, "err"), "wb") as err:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        with open(os.path.join(folder, "err"), encoding="utf-8", errors="replace") as err:
            sys.exit(f"{' '.join(command)}\nended with {process.returncode}:\n{err.read()[-2000:]}")
    scale = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, KiB elsewhere
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6


def run(file, label, runs, *rest):
    split = rest.index("--")
    before = rest[1] if rest[:1] == ("--before",) else None
    command = list(rest[split + 1 :])
    results = []
    for _ in range(int(runs)):
        if before:
            subprocess.run(before, shell=True, check=True)
        results.append(measured(command, os.path.dirname(file)))
    medians = [statistics.median(values) for values in zip(*results)]
    worst = max(result[0] for result in results)
    with open(file, "a", encoding="utf-8") as out:
        out.write("\t".join([label, *(f"{value:.4f}" for value in [*medians, worst])]) + "\n")


def read(file):
    with open(file, encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [(row[0], *map(float, row[1:])) for row in rows]


def table(file):
    rows = read(file)
    base = rows[0]
    width = max(len(row[0]) for row in rows)
    print(f"| {'median':{width}} | wall s | worst s | CPU s | peak MB | x wall | x CPU |")
    print(f"| {'-' * width} | -----: | ------: | ----: | ------: | -----: | ----: |")
    for label, wall, cpu, peak, worst in rows:
        ratios = f"{wall / base[1]:6.1f} | {cpu / max(base[2], 0.001):5.1f}"
        print(f"| {label:{width}} | {wall:6.2f} | {worst:7.2f} | {cpu:5.2f} | {peak:7.0f} | {ratios} |")


def added(file):
    rows = read(file)
    for before, after in zip(rows[::2], rows[1::2]):
        wall, cpu, peak = (after[i] - before[i] for i in (1, 2, 3))
        print(f"added to {before[0]}: {wall:.2f} s wall, {cpu:.2f} s CPU, {peak:.0f} MB")


def same(first, second):
    reports = []
    for name in (first, second):
        with open(name, encoding="utf-8") as file:
            reports.append(json.load(file))
    for part in ("sites", "findings"):
        one, other = (report[part] for report in reports)
        if one != other:
            sys.exit(f"{part}: DIFFERENT, {len(one)} and {len(other)}")
        print(f"{part}: identical, {len(one)}")


PYTHON = '''"""Shapes of lot {n}."""

import math
from dataclasses import dataclass


@dataclass
class Shape{n}:
    width: float
    height: float

    def area(self):
        return self.width * self.height

    def get(self, name, default=None):
        return getattr(self, name, default)


'''
PYTHON_PART = '''def measure_{n}_{i}(shapes, scale={i}):
    """The weighted sum of what the shapes cover, as a label for people."""
    total = 0.0
    for index, shape in enumerate(shapes):
        weight = math.sqrt(index + {i}) * scale
        total += shape.area() * weight
        if total > 1000 * {i}:
            return f"lot {n}: more than {{total:.2f}} after {{index}} shapes"
    return "lot {n}: " + ", ".join(str(shape.get("width", 0)) for shape in shapes)


'''
JAVA_PART = '''  String measure{i}(java.util.List<Integer> widths, int scale) {{
    int total = {i};
    for (int width : widths) {{
      total += width * scale;
      if (total > 1000 * {i}) {{
        return "lot {n}: more than " + total + " after " + width;
      }}
    }}
    return String.format("lot {n}: %d of %d", total, widths.size());
  }}

'''


def noise(folder, count):
    for n in range(int(count)):
        place = os.path.join(folder, f"part{n % 97}")
        os.makedirs(place, exist_ok=True)
        if n % 2:
            name, text = f"shape_{n}.py", PYTHON.format(n=n)
            text += "".join(PYTHON_PART.format(n=n, i=i) for i in range(1, 12))
        else:
            parts = "".join(JAVA_PART.format(n=n, i=i) for i in range(1, 12))
            name, text = f"Shape{n}.java", f"package lots.part{n % 97};\n\nclass Shape{n} {{\n{parts}}}\n"
        with open(os.path.join(place, name), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    {"run": run, "table": table, "added": added, "same": same, "noise": noise}[sys.argv[1]](*sys.argv[2:])
