package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// typing reports whether keys are text rather than commands.
func (m *model) typing() bool { return m.typesIn(m.mode) }

// typesIn reports whether keys are text in a mode.
func (m *model) typesIn(in mode) bool {
	switch in {
	case searching, wording, helping, noting:
		return true
	case exporting:
		return !m.saver.sure
	}
	return false
}

// enhancements asks the terminal to tell of every key where it lies on a Latin
// keyboard, except where text is typed: there the terminal's own way with dead
// keys and input methods is the safe one.
func (m *model) enhancements() tea.KeyboardEnhancements {
	if m.typing() {
		return tea.KeyboardEnhancements{}
	}
	return tea.KeyboardEnhancements{ReportAlternateKeys: true, ReportAllKeysAsEscapeCodes: true, ReportAssociatedText: true}
}

// isModifier reports whether a key does nothing by itself: terminals that tell of
// every key tell of shift too.
func isModifier(k tea.KeyPressMsg) bool {
	return tea.KeyCapsLock <= k.Code && k.Code <= tea.KeyNumLock || tea.KeyLeftShift <= k.Code && k.Code <= tea.KeyIsoLevel5Shift
}

// The characters of a Latin keyboard (PC-101, United States) without and with
// shift, key by key.
const (
	unshifted = "`1234567890-=[]\\;',./"
	shifted   = "~!@#$%^&*()_+{}|:\"<>?"
)

// latin is k as the same key of a Latin keyboard, where the terminal tells which
// that is, k types what no Latin one does, and it is bound to nothing itself.
func (m *model) latin(k tea.KeyPressMsg) tea.KeyPressMsg {
	r, _ := utf8.DecodeRuneInString(k.Text)
	if k.Text == "" || r < utf8.RuneSelf || k.BaseCode <= ' ' || k.BaseCode >= utf8.RuneSelf || m.keys.binds(k.String()) {
		return k
	}
	base := string(k.BaseCode)
	if k.Mod.Contains(tea.ModShift) {
		if at := strings.Index(unshifted, base); at >= 0 {
			base = shifted[at : at+1]
		}
		base = strings.ToUpper(base)
	}
	return tea.KeyPressMsg{Code: k.BaseCode, Text: base}
}

// binds reports whether a key of that name does anything.
func (k *keyMap) binds(name string) bool {
	for _, b := range k.named() {
		if slices.Contains(b.Keys(), name) {
			return true
		}
	}
	return false
}
