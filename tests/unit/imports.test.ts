/** No file may import itself through others: what stands in a circle can't be read, tested or changed alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PACKAGES = readdirSync(join(ROOT, 'packages')).map((name) => join('packages', name, 'src'));

/** What stands behind `from` or `import`, type-only imports too. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu;

/** Files of TypeScript below a folder, by their paths from the root, each with the paths of what it imports. */
function importsBelow(folder: string): Map<string, string[]> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.split(sep).includes('node_modules'))
    .map((file) => join(folder, file));
  return new Map(files.map((file) => [file, importedBy(file, readFileSync(join(ROOT, file), 'utf8'))]));
}

function importedBy(file: string, source: string): string[] {
  return [...source.matchAll(IMPORTED)].map(([, path = '']) => relative(ROOT, resolve(ROOT, dirname(file), path)));
}

/** A circle, from a file back to itself; `null` where there is none. Depth first, each file once. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();

  function visit(file: string, path: readonly string[]): string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const imported of imports.get(file) ?? []) {
      const circle = visit(imported, [...path, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  }

  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}

describe('imports', () => {
  test.each(['src', 'commands', ...PACKAGES])('in %s, no file imports itself through others', (folder) => {
    const imports = importsBelow(folder);
    expect(imports.size).toBeGreaterThan(0);
    expect(circleIn(imports)).toBeNull();
  });

  test('GIVEN a circle, also one of types THEN it is found', () => {
    const sources = {
      'src/a.ts': `import { b } from './b.ts';`,
      'src/b.ts': `import './d.ts';\nimport type { C } from './in/c.ts';`,
      'src/in/c.ts': `export { a } from '../a.ts';`,
      'src/d.ts': `const e = await import('./in/e.ts');`,
    };
    const imports = new Map(Object.entries(sources).map(([file, source]) => [file, importedBy(file, source)]));
    expect(circleIn(imports)).toEqual(['src/a.ts', 'src/b.ts', 'src/in/c.ts', 'src/a.ts']);
    expect(imports.get('src/d.ts')).toEqual(['src/in/e.ts']);
  });
});
