//go:build linux || darwin

package main

import (
	"os"
	"os/exec"
)

// The ways to compare in Python, and what they import.
var (
	scripts = []string{"difflib", "scikit-learn TF-IDF", "CollateX"}
	modules = map[string]string{"difflib": "difflib", "scikit-learn TF-IDF": "sklearn", "CollateX": "collatex"}
	sources = map[string]string{
		"difflib": `import difflib, itertools, sys
texts = [open(path).read().split() for path in sys.argv[1:]]
for a, b in itertools.combinations(texts, 2):
    print(len(difflib.SequenceMatcher(None, a, b).get_opcodes()))
`,
		"scikit-learn TF-IDF": `import re, sys
from sklearn.feature_extraction.text import TfidfVectorizer
sentences = [s for path in sys.argv[1:] for s in re.split(r"(?<=[.!?])\s+", open(path).read())]
weights = TfidfVectorizer().fit_transform(sentences)
print(((weights @ weights.T) > 0.5).nnz)
`,
		"CollateX": `import sys
from collatex import Collation, collate
story = Collation()
for number, path in enumerate(sys.argv[1:]):
    story.add_plain_witness(str(number), open(path).read())
print(len(collate(story, segmentation=False).columns))
`,
	}
)

// script writes the script called name and returns its path.
func (b *bench) script(name string) (string, error) {
	path := b.path(modules[name] + "-script.py")
	return path, os.WriteFile(path, []byte(sources[name]), 0o600)
}

// lacksModule reports whether the script called name imports what is not here.
func lacksModule(name string) bool {
	module, is := modules[name]
	return is && exec.Command("python3", "-c", "import "+module).Run() != nil
}
