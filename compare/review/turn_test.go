package review

import (
	"strings"
	"testing"
)

// A log is told in lines: who ruled what, and what was undone.
func noted(lines ...string) Log {
	log := Log{}
	for _, line := range lines {
		by, text, _ := strings.Cut(line, ": ")
		log = log.Add(Pen{By: by}, Ruling{Act: Note, Fact: "hurt", Note: text})
	}
	return log
}

// What a reader undoes is their own, of whatever day, before anybody else's; and
// what they restore is what they undid.
func TestUndoIsOnesOwnFirst(t *testing.T) {
	log := noted("me.monday: one", "you.monday: two", "me.tuesday: three", "you.tuesday: four", "i.x: five")
	me := Pen{By: "me.wednesday"}
	for _, want := range []string{"three", "one", "five", "four", "two"} {
		after, e, ok := log.Undo(me)
		if own := want == "three" || want == "one"; !ok || e.Note != want || me.Wrote(&e) != own {
			t.Fatalf("undone: %+v, want %s", e, want)
		}
		log = after
	}
	log, _, _ = log.Redo(me)
	log, e, _ := log.Undo(Pen{By: "you.friday"})
	if e.Note != "two" {
		t.Errorf("undone: %+v", e)
	}
	if _, e, _ := log.Redo(me); e.Note != "four" {
		t.Errorf("redone: %+v: it is not what the same reader undid", e)
	}
}

func TestLetGo(t *testing.T) {
	log := noted("me: one", "you: two", "me: one")
	for _, want := range []string{"one two", "two"} {
		after, ok := log.LetGo(Pen{By: "me"}, Ruling{Act: Note, Fact: "hurt", Note: "one"})
		var left []string
		for _, r := range after.Standing() {
			left = append(left, r.Note)
		}
		if log = after; !ok || strings.Join(left, " ") != want {
			t.Errorf("left: %q, want %s", left, want)
		}
	}
	if after, ok := log.LetGo(Pen{By: "me"}, Ruling{Act: Note, Fact: "hurt", Note: "one"}); ok || after.Len() != log.Len() {
		t.Error("what is not there was let go")
	}
}
