import { parseAst } from 'rolldown/parseAst';

/** A node of the parser's tree; what it holds depends on its type. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Attributes and properties of our components whose value a reader sees or hears. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|text|summary|heading|hint)$/;
/** Properties of elements and of the document that are shown when they are set. */
const SHOWN = /^(?:textContent|innerText|title|ariaLabel|ariaDescription|placeholder|alt)$/;
/** What is the same in every language: the product's name, keys as they stand on a keyboard, forms of an address, a licence. */
const NAMES = /^(?:Obelus|Esc|Alt|Shift|https:\/\/|news\.example|CC-BY-4\.0)$/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);
const hasWords = (text: string) => /\p{L}{2}/u.test(text) && !NAMES.test(text.trim());

/** The texts that a program shows and that are not from `_locales`: between tags, in attributes that are read, set on elements. */
export function textsInCode(source: string): readonly string[] {
  const found: string[] = [];
  const keep = (texts: readonly string[]) => found.push(...texts.filter(hasWords).map((text) => text.trim()));
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') keep([String(node.value)]);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      for (const child of nodes(node.children))
        if (child.type === 'JSXExpressionContainer') keep(nodes(child.expression).flatMap(written));
    if (node.type === 'JSXAttribute' && SPOKEN.test(nameOf(node.name))) keep(nodes(node.value).flatMap(written));
    if (node.type === 'AssignmentExpression' && SHOWN.test(nameOf(nodes(node.left)[0]?.property)))
      keep(nodes(node.right).flatMap(written));
    if (node.type === 'CallExpression' && nameOf(nodes(node.callee)[0]?.property) === 'setAttribute') {
      const [name, value] = nodes(node.arguments);
      if (name && value && SPOKEN.test(String(name.value))) keep(written(value));
    }
    for (const part of Object.values(node)) for (const child of nodes(part)) visit(child);
  };
  visit(parse(source));
  return found;
}

function parse(source: string): Node {
  const program: unknown = parseAst(source, { lang: 'tsx' });
  if (!isNode(program)) throw new Error('no program');
  return program;
}

function nameOf(value: unknown): string {
  return isNode(value) && typeof value.name === 'string' ? value.name : '';
}

/** What an expression may show of its own: a call's result comes from elsewhere. */
function written(node: Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return nodes(node.quasis).flatMap(({ value }) => {
        const text: unknown = typeof value === 'object' && value !== null && 'raw' in value ? value.raw : '';
        return [String(text)];
      });
    case 'JSXExpressionContainer':
      return nodes(node.expression).flatMap(written);
    case 'ConditionalExpression':
      return [...nodes(node.consequent), ...nodes(node.alternate)].flatMap(written);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return node.operator === '&&' || node.operator === '+' || node.operator === '??' || node.operator === '||'
        ? [...(node.operator === '&&' ? [] : nodes(node.left)), ...nodes(node.right)].flatMap(written)
        : [];
    case 'ParenthesizedExpression':
      return nodes(node.expression).flatMap(written);
    default:
      return [];
  }
}
