/**
 * Statements whose results hold no text. libsql ends the process for a text that is not UTF-8, and any column of a
 * damaged database may hold one, so that every text is asked for as bytes and decoded here.
 */
import {
  AliasNode,
  ColumnNode,
  IdentifierNode,
  type OperationNode,
  ReferenceNode,
  ReturningNode,
  type SelectionNode,
  SelectQueryNode,
  SqliteQueryCompiler,
} from 'kysely';

/** Columns of this name are bytes; whatever else is given as bytes is a text. */
const BYTES = 'bytes';

export class TextAsBytesCompiler extends SqliteQueryCompiler {
  protected override visitSelection(node: SelectionNode): void {
    const [root, parent] = this.nodeStack;
    const isResult =
      (this.nodeStack.length === 2 && root !== undefined && SelectQueryNode.is(root)) ||
      (this.nodeStack.length === 3 && parent !== undefined && ReturningNode.is(parent));
    if (!isResult) {
      super.visitSelection(node);
      return;
    }
    const { value, name } = named(node.selection);
    this.append('iif(typeof(');
    this.visitNode(value);
    this.append(`) = 'text', cast(`);
    this.visitNode(value);
    this.append(' as blob), ');
    this.visitNode(value);
    this.append(') as ');
    this.visitNode(name);
  }
}

function named(selection: OperationNode): { value: OperationNode; name: OperationNode } {
  if (AliasNode.is(selection)) return { value: selection.node, name: selection.alias };
  const column = ReferenceNode.is(selection) ? selection.column : selection;
  if (ColumnNode.is(column)) return { value: selection, name: IdentifierNode.create(column.column.name) };
  throw new TypeError('A statement has a result without a name.');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A row of such a statement, with its texts. @throws {SyntaxError} for one that is not UTF-8 */
export function withTexts(row: unknown): unknown {
  if (row === null || typeof row !== 'object') return row;
  const columns = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof ArrayBuffer && name !== BYTES ? decode(value) : value,
  ]);
  return Object.fromEntries(columns);
}

function decode(bytes: ArrayBuffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new SyntaxError('a text is not UTF-8');
  }
}
