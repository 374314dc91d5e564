package ui

import (
	"strings"

	"charm.land/bubbles/v2/key"
)

// A keyMap is every key of the reader, with the words that help shows.
type keyMap struct {
	Help, NextFact, PrevFact, NextConflict, PrevConflict, View, Quit key.Binding
	Pane, Left, Right, NextPage, PrevPage                            key.Binding
	Wider, Narrower, Alone, Hide, MoveLeft, MoveRight                key.Binding
	Reports, Restore, Place                                          key.Binding
	Down, Up, PageDown, PageUp, Top, Bottom                          key.Binding
	Search, NextHit, PrevHit, Filter, Clear                          key.Binding
	NextClaim, PrevClaim, Fold, FoldAll, Omitted                     key.Binding
	Reviewed, Confirm, Overrule, Note, Undo, Redo                    key.Binding
	Link, Unlink, Merge, Split, OnlyOne                              key.Binding
	Sync, Order, Detail, DetailDown, DetailUp                        key.Binding
	Copy, Mouse, Theme, Export, Rerun, Warnings, LeftOut             key.Binding
	Suspend, Kill                                                    key.Binding
}

func newKeys() keyMap {
	bind := func(shown, words string, keys ...string) key.Binding {
		return key.NewBinding(key.WithKeys(keys...), key.WithHelp(shown, words))
	}
	return keyMap{
		Help: bind("?", "help", "?", "f1"),

		NextFact:     bind("]", "next fact", "]"),
		PrevFact:     bind("[", "previous fact", "["),
		NextConflict: bind("c }", "next conflict", "c", "}"),
		PrevConflict: bind("C {", "previous conflict", "C", "{"),
		View:         bind("tab", "other view: articles or facts", "tab"),
		NextClaim:    bind(")", "next claim of the fact: show its place", ")"),
		PrevClaim:    bind("(", "previous claim of the fact", "("),
		Place:        bind(".", "to the fact in the articles, level, or the claim", "."),
		Order:        bind("S", "sort facts: reading, verdict, kind, confidence, report", "S"),
		Fold:         bind("F", "fold the group of facts, or unfold it", "F"),
		FoldAll:      bind("Z", "fold all groups, or unfold them", "Z"),
		Omitted:      bind("O", "what this report leaves out, or all facts", "O"),
		Detail:       bind("enter", "more or less about the fact", "enter"),
		DetailDown:   bind("J", "scroll what is said about the fact", "J"),
		DetailUp:     bind("K", "scroll it back", "K"),

		Pane:      bind("1-9", "go to a report", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		Left:      bind("h ←", "report to the left", "h", "left"),
		Right:     bind("l →", "report to the right", "l", "right"),
		NextPage:  bind(">", "further reports, where not all fit", ">"),
		PrevPage:  bind("<", "reports before", "<"),
		Wider:     bind("+", "wider pane", "+", "="),
		Narrower:  bind("-", "narrower pane", "-"),
		Alone:     bind("z", "one report alone, and back", "z"),
		Hide:      bind("x", "hide the report", "x"),
		MoveLeft:  bind("H", "move the report to the left", "H", "shift+left"),
		MoveRight: bind("L", "move the report to the right", "L", "shift+right"),
		Reports:   bind("p", "list of reports: go, hide, show, move", "p"),
		Restore:   bind("0", "all reports as they were at first", "0"),
		Sync:      bind("s", "scroll reports together or alone", "s"),

		Down:     bind("j ↓", "line down; in facts, next row", "j", "down"),
		Up:       bind("k ↑", "line up; in facts, row before", "k", "up"),
		PageDown: bind("space", "page down", "space", "pgdown", "ctrl+d", "ctrl+f"),
		PageUp:   bind("b", "page up", "b", "pgup", "ctrl+u", "ctrl+b"),
		Top:      bind("g", "to the beginning", "g", "home"),
		Bottom:   bind("G", "to the end", "G", "end"),

		Reviewed: bind("r", "reviewed, or not yet", "r"),
		Confirm:  bind("v", "confirm the verdict found", "v"),
		Overrule: bind("o", "overrule the verdict", "o"),
		Note:     bind("a", "note", "a"),
		Undo:     bind("u", "undo a ruling", "u"),
		Redo:     bind("ctrl+r", "redo it", "ctrl+r"),
		Link:     bind("t", "take this report's claim to another fact, and link it there", "t"),
		Unlink:   bind("U", "unlink a claim that does not belong here", "U"),
		Merge:    bind("M", "take the fact to another, and merge them", "M"),
		Split:    bind("P", "split the fact in two", "P"),
		OnlyOne:  bind("i", "only one report has this claim", "i"),

		Search:  bind("/", "search in all reports", "/"),
		NextHit: bind("n", "next hit", "n"),
		PrevHit: bind("N", "previous hit", "N"),
		Filter:  bind("f", "filter by verdict, kind, report, speaker or words", "f"),
		Clear:   bind("esc", "clear search and filter; cancel comparison", "esc"),

		Copy:     bind("y", "copy the fact, or the words of a claim", "y"),
		Export:   bind("e", "export the discrepancy report", "e"),
		Rerun:    bind("R", "read changed reports again; compare again", "R"),
		Warnings: bind("w", "warnings: what was assumed", "w"),
		LeftOut:  bind("X", "what was left out of the report's web page", "X"),
		Theme:    bind("T", "next theme", "T"),
		Mouse:    bind("m", "take the mouse, or give it back to the terminal", "m"),
		Quit:     bind("q", "quit", "q"),
		Suspend:  bind("ctrl+z", "back to the shell for now (fg returns)", "ctrl+z"),
		Kill:     bind("ctrl+c", "quit, from anywhere", "ctrl+c"),
	}
}

// groups is all keys in the order that help lists them.
func (k *keyMap) groups() []group {
	return []group{
		{"Facts", []key.Binding{k.NextFact, k.PrevFact, k.NextConflict, k.PrevConflict, k.NextClaim, k.PrevClaim, k.Place, k.View, k.Order, k.Fold, k.FoldAll, k.Omitted, k.Detail, k.DetailDown, k.DetailUp}},
		{"Reports", []key.Binding{k.Pane, k.Left, k.Right, k.NextPage, k.PrevPage, k.Sync, k.Wider, k.Narrower, k.Alone, k.Hide, k.MoveLeft, k.MoveRight, k.Reports, k.Restore}},
		{"Ruling", []key.Binding{k.Reviewed, k.Confirm, k.Overrule, k.Note, k.Undo, k.Redo, k.Link, k.Unlink, k.Merge, k.Split, k.OnlyOne}},
		{"Moving", []key.Binding{k.Down, k.Up, k.PageDown, k.PageUp, k.Top, k.Bottom}},
		{"Finding", []key.Binding{k.Search, k.NextHit, k.PrevHit, k.Filter, k.Clear}},
		{"Program", []key.Binding{k.Copy, k.Export, k.Rerun, k.Warnings, k.LeftOut, k.Theme, k.Mouse, k.Help, k.Suspend, k.Quit, k.Kill}},
	}
}

// A group is keys for one purpose.
type group struct {
	name string
	keys []key.Binding
}

// short is the keys that the footer names, the most needed first: what does not
// fit is left out from the end.
func (k *keyMap) short() []key.Binding {
	name := func(words string, b key.Binding, more ...key.Binding) key.Binding {
		shown := first(b)
		for _, other := range more {
			shown = strings.TrimSpace(shown + " " + first(other))
		}
		b.SetHelp(shown, words)
		return b
	}
	return []key.Binding{
		name("help", k.Help),
		name("fact", k.NextFact, k.PrevFact),
		name("conflict", k.NextConflict, k.PrevConflict),
		name("view", k.View),
		name("detail", k.Detail),
		name("search", k.Search),
		name("filter", k.Filter),
		name("rule", k.Reviewed, k.Overrule, k.Note),
		name("export", k.Export),
		name("quit", k.Quit),
	}
}
