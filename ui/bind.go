package ui

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"charm.land/bubbles/v2/key"

	"parallax/ui/sheet"
)

// An Action is something that keys do.
type Action struct {
	Name, Group, Help string
	Keys              []string // as a terminal's keys are called: "c", "ctrl+d", "pgup"
}

// Actions lists all that keys do, in the order of help, with the usual keys but
// for those of custom, by the names of actions. The error is a
// KeyError.
func Actions(custom map[string][]string) ([]Action, error) {
	k, err := boundKeys(custom)
	if err != nil {
		return nil, err
	}
	names := k.names()
	var all []Action
	for _, g := range k.groups() {
		for _, b := range g.keys {
			all = append(all, Action{names[b.Help().Desc], g.name, b.Help().Desc, b.Keys()})
		}
	}
	return all, nil
}

// named is the bindings by the names of their fields: NextFact is "next-fact".
func (k *keyMap) named() map[string]*key.Binding {
	all := map[string]*key.Binding{}
	v := reflect.ValueOf(k).Elem()
	for i := range v.NumField() {
		all[hyphened(v.Type().Field(i).Name)] = v.Field(i).Addr().Interface().(*key.Binding)
	}
	return all
}

// names is the names of the actions by what help says of them.
func (k *keyMap) names() map[string]string {
	all := map[string]string{}
	for name, b := range k.named() {
		all[b.Help().Desc] = name
	}
	return all
}

func hyphened(field string) string {
	var b strings.Builder
	for i, r := range field {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// A KeyError says what keys cannot be.
type KeyError struct {
	Action  string // whose keys they are
	Problem string // and what to do
}

// Error names the action.
func (e *KeyError) Error() string { return e.Action + ": " + e.Problem }

// boundKeys is the usual keys, but for those of custom. The error is a KeyError.
func boundKeys(custom map[string][]string) (keyMap, error) {
	k := newKeys()
	named := k.named()
	for _, name := range slices.Sorted(maps.Keys(custom)) {
		b, ok := named[name]
		if !ok {
			return k, &KeyError{name, "there is no such action"}
		}
		if err := rebind(b, custom[name]); err != nil {
			return k, &KeyError{name, err.Error()}
		}
	}
	if len(k.Quit.Keys())+len(k.Kill.Keys()) == 0 {
		return k, &KeyError{"quit", "no key quits; give it one"}
	}
	return k, k.clash(custom)
}

// rebind gives b other keys. Help shows them all.
func rebind(b *key.Binding, keys []string) error {
	var shown []string
	for _, name := range keys {
		if err := checkKey(name); err != nil {
			return err
		}
		shown = append(shown, pretty(name))
	}
	b.SetKeys(keys...)
	b.SetHelp(strings.Join(shown, " "), b.Help().Desc)
	return nil
}

// clash tells of a key that does two things, one of which is of custom. Of
// several it is always the same one.
func (k *keyMap) clash(custom map[string][]string) error {
	by := map[string]string{}
	names := k.names()
	for _, g := range k.groups() {
		for _, b := range g.keys {
			name := names[b.Help().Desc]
			for _, key := range b.Keys() {
				if other, taken := by[key]; taken {
					if _, ours := custom[name]; !ours {
						name, other = other, name
					}
					return &KeyError{name, fmt.Sprintf("the key %q is also for %s; give one of the two another", key, other)}
				}
				by[key] = name
			}
		}
	}
	return nil
}

// bind takes keys into force that Actions found nothing wrong with.
func (m *model) bind(custom map[string][]string) {
	m.keys, _ = boundKeys(custom)
	m.scene.Hints = sheet.Hints{
		More:   hint("  %s: more", m.keys.Detail),
		Scroll: hint("  %s %s: more", m.keys.DetailDown, m.keys.DetailUp),
	}
}
