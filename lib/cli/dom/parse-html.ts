import { type TreeAdapter, type TreeAdapterTypeMap, html as names, parse } from 'parse5';
import { PageAttribute, PageDocument, PageElement, PageFragment } from './elements.ts';
import { PageComment, PageDoctype, PageText, isElement } from './nodes.ts';
import type { TreeNode } from './tree.ts';

type Nodes = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  PageDoctype
>;

const NAMESPACES = new Map<string, names.NS>(Object.values(names.NS).map((name) => [name, name]));
/** Elements inside each other; Chromium's parser keeps no more, either (kMaximumHTMLParserDOMTreeDepth). */
const DEEPEST = 512;

/** A page's document as a browser's parser makes it of its markup, scripts being on though none is run. */
export function parseHtml(markup: string, url: string): PageDocument {
  const document = new PageDocument(url);
  return parse<Nodes>(markup, { treeAdapter: adapterFor(document), scriptingEnabled: true });
}

/** How parse5 builds one page. */
function adapterFor(document: PageDocument): TreeAdapter<Nodes> {
  const depths = new WeakMap<TreeNode, number>();
  const templates = new WeakMap<PageElement, PageFragment>();
  let mode = names.DOCUMENT_MODE.NO_QUIRKS;
  const textBefore = (node: TreeNode | null, text: string): boolean => {
    if (!(node instanceof PageText)) return false;
    node.data += text;
    return true;
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => new PageFragment(document),
    createElement: (name, namespace, attributes) =>
      new PageElement(
        document,
        name,
        namespace,
        attributes.map((attribute) => new PageAttribute(attribute.name, attribute.value)),
      ),
    createCommentNode: (data) => new PageComment(document, data),
    createTextNode: (data) => new PageText(document, data),
    appendChild: (parent, node) => {
      const depth = depths.get(parent) ?? 0;
      const isTooDeep = depth > DEEPEST && isElement(node);
      (isTooDeep ? (parent.parentNode ?? parent) : parent).appendChild(node);
      depths.set(node, isTooDeep ? depth : depth + 1);
    },
    insertBefore: (parent, node, next) => {
      parent.insertBefore(node, next);
      depths.set(node, (depths.get(parent) ?? 0) + 1);
    },
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => {
      if (!textBefore(parent.lastChild, text)) parent.appendChild(new PageText(document, text));
    },
    insertTextBefore: (parent, text, next) => {
      if (!textBefore(next.previousSibling, text)) parent.insertBefore(new PageText(document, text), next);
    },
    adoptAttributes: (element, attributes) => {
      for (const { name, value } of attributes)
        if (!element.hasAttribute(name)) element.setAttribute(name, value);
    },
    setTemplateContent: (template, content) => templates.set(template, content),
    getTemplateContent: (template) => templates.get(template) ?? new PageFragment(document),
    setDocumentType: (_, name) => {
      document.appendChild(new PageDoctype(document, name));
    },
    setDocumentMode: (_, value) => {
      mode = value;
    },
    getDocumentMode: () => mode,
    getFirstChild: (node) => node.firstChild,
    getChildNodes: (node) => [...node.childNodes],
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes.map(({ name, value }) => ({ name, value })),
    getTagName: ({ localName }) => localName,
    getNamespaceURI: ({ namespaceURI }) => NAMESPACES.get(namespaceURI) ?? names.NS.HTML,
    getTextNodeContent: ({ data }) => data,
    getCommentNodeContent: ({ data }) => data,
    getDocumentTypeNodeName: ({ nodeName }) => nodeName,
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node) => node instanceof PageText,
    isCommentNode: (node) => node instanceof PageComment,
    isDocumentTypeNode: (node) => node instanceof PageDoctype,
    isElementNode: isElement,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}
