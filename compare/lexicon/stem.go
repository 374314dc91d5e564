package lexicon

import (
	"strings"
	"sync"
)

var irregular = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, line := range lines("irregular") {
		f := strings.Fields(line)
		for _, form := range f[1:] {
			out[form] = f[0]
		}
	}
	return out
})

// Stem maps the inflected forms of a lower-case word to one key: "releases",
// "released", "releasing" and "release" give "releas". Irregular forms come
// from a table, the rest from suffix rules. It is a key for comparing, not a
// word to be shown.
func Stem(w string) string {
	if base, ok := irregular()[w]; ok {
		w = base
	} else {
		w = strip(w)
	}
	if len(w) > 3 && w[len(w)-1] == 'e' {
		return w[:len(w)-1]
	}
	return w
}

// strip takes off one inflectional suffix.
func strip(w string) string {
	n := len(w)
	switch {
	case n > 4 && strings.HasSuffix(w, "ies"), n > 4 && strings.HasSuffix(w, "ied"):
		return w[:n-3] + "y"
	case n > 5 && strings.HasSuffix(w, "ing") && hasVowel(w[:n-3]):
		return undouble(w[:n-3])
	case n > 4 && strings.HasSuffix(w, "ed") && hasVowel(w[:n-2]) && !strings.HasSuffix(w, "eed"):
		return undouble(w[:n-2])
	case n > 4 && hasAnySuffix(w, "sses", "shes", "ches", "xes", "zes"):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && !hasAnySuffix(w, "ss", "us", "is", "ous"):
		return w[:n-1]
	}
	return w
}

// undouble turns "stopp" into "stop" and leaves "kill", "pass" and "buzz".
func undouble(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("lsz", rune(w[n-1])) && !isVowel(w[n-1]) {
		return w[:n-1]
	}
	return w
}

func hasVowel(w string) bool { return strings.ContainsAny(w, "aeiouy") }

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func hasAnySuffix(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}
