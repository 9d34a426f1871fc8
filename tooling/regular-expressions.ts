import ts from 'typescript';

/** A regular expression as it is written. */
export interface Written {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly expression: RegExp;
}

/** The regular expressions of a source. */
export interface RegularExpressions {
  readonly literals: readonly Written[];
  /** The lines of those put together at run time, which nobody can judge beforehand. */
  readonly composed: readonly number[];
}

/** The regular expressions that a source holds. */
export function regularExpressions(source: string): RegularExpressions {
  const file = ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const literals: Written[] = [];
  const composed: number[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const expression = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      literals.push({ line: lineOf(node), expression });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      composed.push(lineOf(node));
    ts.forEachChild(node, look);
  };
  look(file);
  return { literals, composed };
}
