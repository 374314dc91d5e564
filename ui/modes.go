package ui

import (
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// modes are the keys of what is open over the views, and what help calls it.
// These keys are fixed, but that what moves in the views moves there too.
var modes = map[mode]group{
	searching: {"search", typed(
		shows("enter", "search"), shows("esc", "leave"))},
	filtering: {"filter", []key.Binding{
		shows("↑ ↓", "go to a choice"), shows("space", "take it, or not"), shows("/", "facts with some words"), shows("enter", "done"), shows("esc", "take none: all facts")}},
	wording: {"words", typed(
		shows("enter", "keep them"), shows("esc", "leave, with none"))},
	arranging: {"list of reports", []key.Binding{
		shows("↑ ↓", "go to a report"), shows("space", "hide it, or show it"), shows("H L", "move it to the left, to the right"),
		shows("0", "all reports as they were at first"), shows("enter", "go there"), shows("esc", "close")}},
	exporting: {"export", typed(
		shows("tab", "next format"), shows("enter", "write"), shows("y", "overwrite, where that is asked"), shows("esc", "leave"))},
	copying: {"copy", []key.Binding{
		shows("↑ ↓", "go to a choice"), shows("enter", "copy it"), shows("esc", "leave")}},
	overruling: {"verdict", []key.Binding{
		shows("↑ ↓", "go to a verdict"), shows("enter", "rule it"), shows("= ~ ^ !", "rule that one"), shows("esc", "leave")}},
	noting: {"note", typed(
		shows("enter", "keep it; an empty one is removed"), shows("ctrl+o", "write it in your editor"), shows("esc", "leave"))},
	taker: {"claims to take out", []key.Binding{
		shows("↑ ↓", "go to a claim"), shows("space", "take it, or not"), shows("enter", "done"), shows("esc", "leave")}},
	warning: {"warnings, or what was left out", []key.Binding{
		shows("↑ ↓", "scroll, or go to a ruling"), shows("d", "let go of a ruling that was looked at again"), shows("esc", "close")}},
}

func shows(keys, words string) key.Binding {
	return key.NewBinding(key.WithKeys(keys), key.WithHelp(keys, words))
}

// typed is keys with those that edit a line.
func typed(keys ...key.Binding) []key.Binding {
	return append(keys, shows("← →", "go in the line"), shows("home", "to its beginning"), shows("end", "to its end"),
		shows("ctrl+w", "delete the word before"), shows("ctrl+u", "delete all before"))
}

// anywhere is the keys that do the same wherever one is. Where text is typed,
// those that type do not.
func (k *keyMap) anywhere(typing bool) group {
	help := k.Help
	if typing {
		var names, shown []string
		for _, name := range help.Keys() {
			if utf8.RuneCountInString(name) > 1 {
				names, shown = append(names, name), append(shown, pretty(name))
			}
		}
		help.SetKeys(names...)
		help.SetHelp(strings.Join(shown, " "), help.Help().Desc)
	}
	return group{"Anywhere", []key.Binding{help, k.Suspend, k.Kill}}
}

// asksHelp reports whether a key asks for help on what is open. While text is
// typed, a key that types does not.
func (m *model) asksHelp(msg tea.KeyPressMsg) bool {
	_, known := modes[m.mode]
	return known && key.Matches(msg, m.keys.Help) && (msg.Text == "" || !m.typing())
}

// helpGroups is the keys that there are where help was asked for.
func (m *model) helpGroups() []group {
	if g, ok := modes[m.helper.from]; ok {
		name := strings.ToUpper(g.name[:1]) + g.name[1:]
		return []group{{name, g.keys}, m.keys.anywhere(m.typesIn(m.helper.from))}
	}
	return m.keys.groups()
}

// helpTitle says of what the keys are.
func (m *model) helpTitle() string {
	g, ok := modes[m.helper.from]
	switch {
	case ok:
		return "Keys of the " + g.name + ": "
	case m.view == facts:
		return "Keys in the facts: "
	}
	return "Keys in the articles: "
}

// doing is what a key does in the current view, where help has words for each.
func (m *model) doing(words string) string {
	articles, list, both := strings.Cut(words, "; in facts, ")
	if both && m.view == facts {
		return list
	}
	return articles
}
