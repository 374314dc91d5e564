package ui

import (
	"errors"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"pgregory.net/rapid"
)

// Every key of the reader can be given to something else, by a name of its own,
// and is listed by help once.
func TestEveryKeyIsAnAction(t *testing.T) {
	actions, err := Actions(nil)
	if err != nil {
		t.Fatal(err)
	}
	keys := newKeys()
	named, listed := keys.named(), map[string]bool{}
	for _, a := range actions {
		if a.Name == "" || listed[a.Name] || a.Help == "" || len(a.Keys) == 0 {
			t.Errorf("%+v is not one action with keys", a)
		}
		listed[a.Name] = true
		custom := map[string][]string{a.Name: {"ж"}}
		if other, err := Actions(custom); err != nil || !slices.ContainsFunc(other, func(b Action) bool { return b.Name == a.Name && slices.Equal(b.Keys, custom[a.Name]) }) {
			t.Errorf("%s cannot be given another key: %v", a.Name, err)
		}
		for _, key := range a.Keys {
			if err := checkKey(key); err != nil {
				t.Errorf("%s: %v", a.Name, err)
			}
		}
	}
	for name := range named {
		if !listed[name] {
			t.Errorf("%s is in no group of help", name)
		}
	}
}

func TestKeysThatCannotBe(t *testing.T) {
	for _, test := range []struct {
		name   string
		custom map[string][]string
		want   string
	}{
		{"a key for two", map[string][]string{"next-fact": {"q"}}, `next-fact: the key "q" is also for quit; give one of the two another`},
		{"a key for two of ours", map[string][]string{"next-fact": {"ж"}, "prev-fact": {"ж"}}, `prev-fact: the key "ж" is also for next-fact; give one of the two another`},
		{"a key twice", map[string][]string{"quit": {"ж", "ж"}}, `quit: the key "ж" is also for quit; give one of the two another`},
		{"no such key", map[string][]string{"quit": {"escape"}}, `quit: no key is called "escape"; `},
		{"two keys in one", map[string][]string{"quit": {"gg"}}, `quit: no key is called "gg"; `},
		{"no key at all", map[string][]string{"quit": {""}}, `quit: no key is called ""; `},
		{"modifiers in another order", map[string][]string{"quit": {"alt+ctrl+x"}}, `quit: no key is called "alt+ctrl+x"; `},
		{"what shift types", map[string][]string{"quit": {"shift+a"}}, `quit: write "shift+a" as what it types, such as A`},
		{"no such action", map[string][]string{"leave": {"x"}}, "leave: there is no such action"},
		{"no way out", map[string][]string{"quit": {}, "kill": {}}, "quit: no key quits; give it one"},
	} {
		if _, err := Actions(test.custom); err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
	}
}

// Help, footer and hints name the keys in force, and none where there is none.
func TestEveryHintFollowsTheKeys(t *testing.T) {
	other := map[string][]string{"next-fact": {"ж", "right"}, "right": {"ctrl+r"}, "detail": {"ctrl+t"}, "search": {}, "help": {"f1", "?"}, "quit": {"Q"}, "rerun": {"ctrl+e"}}
	d := open(t, 3, 120, 40, func(o *Options) { o.Keys = other })
	d.see("f1 help", "ж [ fact", "ctrl+t detail", "Q quit").miss("/ search").miss("enter detail")
	d.press("ж").see("fact 3 of 11").press("right").see("fact 4 of 11").press("]", "/").see("fact 4 of 11")
	d.press("n").see("nothing was searched for").miss("searches")
	d.press("f1", "fact").see("ж →", "next fact").press("esc")
	waiting(t, 3, 120, 40, func(o *Options) { o.Keys = other }).press("esc").see("ctrl+e runs it again")
}

func TestPanesByOtherKeys(t *testing.T) {
	d := open(t, 3, 120, 40, func(o *Options) { o.Keys = map[string][]string{"pane": {"ж", "э", "ю"}} })
	d.press("ю").see("[C]").press("ж").see("[A]").press("2").see("[A]")
}

// On a keyboard of another script the keys are where they are on a Latin one,
// where the terminal tells which they are.
func TestOtherLayouts(t *testing.T) {
	for _, test := range []struct {
		name string
		key  tea.Key
		want string
	}{
		{"Cyrillic о lies on j", tea.Key{Code: 'о', Text: "о", BaseCode: 'j'}, "j"},
		{"shift", tea.Key{Code: 'п', Text: "П", BaseCode: 'g', ShiftedCode: 'П', Mod: tea.ModShift}, "G"},
		{"shift and no letter", tea.Key{Code: 'х', Text: "Х", BaseCode: '[', Mod: tea.ModShift}, "{"},
		{"a key of its own", tea.Key{Code: 'ж', Text: "ж", BaseCode: ';'}, "ж"},
		{"Latin stays, wherever it lies", tea.Key{Code: 'a', Text: "a", BaseCode: 'q'}, "a"},
		{"an old terminal", tea.Key{Code: 'о', Text: "о"}, "о"},
		{"no text", tea.Key{Code: tea.KeyDown}, "down"},
	} {
		m := open(t, 3, 80, 24, func(o *Options) { o.Keys = map[string][]string{"sync": {"ж"}} }).m
		if got := m.latin(tea.KeyPressMsg(test.key)).String(); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestOtherLayoutsAreTypedAsTheyAre(t *testing.T) {
	letter := tea.KeyPressMsg{Code: 'о', Text: "о", BaseCode: 'j'}
	d := open(t, 3, 80, 24).press("c", "/")
	d.send(letter)
	d.see("/о").press("esc")
	if v := d.m.View(); !v.KeyboardEnhancements.ReportAllKeysAsEscapeCodes {
		t.Error("the terminal is not asked for the keys")
	}
	if v := d.press("/").m.View(); v.KeyboardEnhancements.ReportAllKeysAsEscapeCodes {
		t.Error("the terminal is asked for keys while text is typed")
	}
}

// A terminal that tells of shift must not take the notice away with it.
func TestModifiersDoNothing(t *testing.T) {
	d := open(t, 3, 80, 24).press("n").see("nothing was searched for")
	d.send(tea.KeyPressMsg{Code: tea.KeyLeftShift, Mod: tea.ModShift})
	d.see("nothing was searched for")
}

// Whatever keys are asked for: either it is told what is wrong with them, or
// each does one thing.
func TestAnyKeys(t *testing.T) {
	usual, _ := Actions(nil)
	var names, keys []string
	for _, a := range usual {
		names = append(names, a.Name)
		keys = append(keys, a.Keys...)
	}
	key := rapid.OneOf(rapid.SampledFrom(keys), rapid.String(), rapid.StringMatching(`(ctrl\+)?(alt\+)?(shift\+)?(.|f1|esc)`))
	rapid.Check(t, func(t *rapid.T) {
		custom := rapid.MapOf(rapid.SampledFrom(names), rapid.SliceOfN(key, 0, 3)).Draw(t, "keys")
		got, err := Actions(custom)
		if wrong := new(KeyError); err != nil && (!errors.As(err, &wrong) || custom[wrong.Action] == nil && wrong.Action != "quit") {
			t.Fatalf("blames %v for %v", err, custom)
		}
		by := map[string]string{}
		for _, a := range got {
			for _, k := range a.Keys {
				if by[k] != "" {
					t.Fatalf("%q does both %s and %s", k, by[k], a.Name)
				}
				by[k] = a.Name
			}
		}
	})
}
