/**
 * A property of nodes by its getter.
 *
 * Asked of a node itself a property is looked up anew for each kind of element, which in code that runs once costs more
 * than the answer; and a form's fields shadow the properties of the form.
 */
export const getterOf = (prototype: object, name: string) =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get ?? (() => null);

export const firstChildOf: (this: Node) => ChildNode | null = getterOf(Node.prototype, 'firstChild');
export const nextSiblingOf: (this: Node) => ChildNode | null = getterOf(Node.prototype, 'nextSibling');
export const nodeTypeOf: (this: Node) => number = getterOf(Node.prototype, 'nodeType');
export const tagNameOf: (this: Element) => string = getterOf(Element.prototype, 'tagName');
export const shadowRootOf: (this: Element) => ShadowRoot | null = getterOf(Element.prototype, 'shadowRoot');
