import ts from 'typescript';

/** A regular expression as it is written. */
export interface Written {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly expression: RegExp;
}

/** The regular expressions that a source holds as literals. */
export function regularExpressions(source: string): readonly Written[] {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Written[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, expression });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
