// Answers like dump_ast.py, from the CPython that pyodide carries: one path a line in, one tree a line out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = process.env.PYODIDE ?? here;
const { loadPyodide } = await import(createRequire(join(modules, "package.json")).resolve("pyodide/pyodide.mjs"));
const python = await loadPyodide();
python.runPython(readFileSync(join(here, "../../test/resources/python/dump_ast.py"), "utf8").replace("__main__", "__no__"));
const dump = python.runPython("lambda data: dump(data.to_py().tobytes())");
for await (const path of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = dump(new Uint8Array(readFileSync(path)));
  } catch (e) {
    answer = "?" + String(e.message).trim().split("\n").pop();
  }
  process.stdout.write(answer + "\n");
}
