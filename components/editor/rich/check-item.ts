import { InputRule } from "@tiptap/core";
import { TaskItem } from "@tiptap/extension-list/task-item";
import { Fragment } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";

/** As Markdown writes it, `- [ ] `: the dash has already begun a list when the box comes. That item alone becomes one to check. */
const boxInList = new InputRule({
  find: /^\[([ xX]?)\]\s$/,
  handler({ state, range, match }) {
    const { tr, schema } = state;
    const { taskList, taskItem } = schema.nodes;
    const at = tr.doc.resolve(range.from);
    const depth = at.depth - 2;
    if (taskList === undefined || taskItem === undefined || depth < 0) return;
    const list = at.node(depth);
    const isFirstLine = at.index(depth + 1) === 0;
    if (list.type.name !== "bulletList" || !isFirstLine) return;
    const index = at.index(depth);
    const items = list.content.content;
    const item = at.node(depth + 1);
    const line = at.parent.cut(range.to - at.start());
    const checked = match[1]?.toLowerCase() === "x";
    const box = taskItem.create({ checked }, item.content.replaceChild(0, line));
    const rest = (some: typeof items) => (some.length === 0 ? [] : [list.type.create(list.attrs, some)]);
    const above = rest(items.slice(0, index));
    const start = at.before(depth);
    const lists = [...above, taskList.create(null, box), ...rest(items.slice(index + 1))];
    tr.replaceWith(start, at.after(depth), Fragment.from(lists));
    // Into the list, its item, and the line.
    tr.setSelection(TextSelection.create(tr.doc, start + (above[0]?.nodeSize ?? 0) + 3));
  },
});

/** An item of a checklist. */
export const CheckItem = TaskItem.extend({
  addInputRules() {
    return [boxInList, ...(this.parent?.() ?? [])];
  },
});
