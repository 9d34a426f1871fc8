import ts from 'typescript';

/** Words that a component holds itself. */
export interface OwnWords {
  /** The line they begin in, from 1. */
  readonly line: number;
  readonly text: string;
}

const spoken = new Set([
  'aria-label',
  'title',
  'placeholder',
  'label',
  'alt',
  'here',
  'all',
  'head',
  'lead',
  'more',
  'what',
]);
/** Two letters in a row; a single one may stand for a vote. */
const word = /\p{L}{2}/u;
const address = /^\s*\/[\w./-]+\s*$/;

/** The literals that an expression may come to: those it chooses between, joins or stands for. */
function literalsIn(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node];
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (!ts.isBinaryExpression(node)) return [];
  const chosenByLeft = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return [...(chosenByLeft ? [] : literalsIn(node.left)), ...literalsIn(node.right)];
}

/** What a literal says, without its values. */
function saidBy(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}');
}

function isCode(node: ts.Node): boolean {
  return ts.isJsxElement(node) && ['code', 'kbd', 'pre'].includes(node.openingElement.tagName.getText());
}

/** The literals of an element's text or of an attribute that is read out or seen. */
function literalsOf(node: ts.Node): readonly ts.Expression[] {
  if (ts.isJsxAttribute(node)) {
    const { initializer } = node;
    if (!initializer || !spoken.has(node.name.getText())) return [];
    if (ts.isStringLiteral(initializer)) return [initializer];
    return ts.isJsxExpression(initializer) && initializer.expression ? literalsIn(initializer.expression) : [];
  }
  const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
  return isChild && node.expression ? literalsIn(node.expression) : [];
}

/** The words that a component's source holds in the text of its elements and in what they say; code and addresses are no words. */
export function ownWords(source: string): readonly OwnWords[] {
  const file = ts.createSourceFile('component.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: OwnWords[] = [];
  const note = (node: ts.Node, text: string) => {
    if (!word.test(text) || address.test(text)) return;
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() });
  };
  const look = (node: ts.Node): void => {
    if (isCode(node)) return;
    if (ts.isJsxText(node)) note(node, node.text);
    for (const literal of literalsOf(node)) note(literal, saidBy(literal));
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
