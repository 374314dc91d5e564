package corpus

import (
	"cmp"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"parallax/corpus/storyfile"
)

// expand lists the sources that args name, one by one or in a story file, and
// the title of the first story file that has one.
func (l Loader) expand(args []string) (sources []*source, title string, err error) {
	for _, arg := range args {
		s, err := parseArg(arg)
		if err != nil {
			return nil, "", err
		}
		if !isStoryFile(s.path) {
			sources = append(sources, s)
			continue
		}
		if s.label != "" {
			return nil, "", &InputError{Path: s.path, Problem: "names several reports and can have no label", Remedy: "write the labels into it"}
		}
		more, name, err := l.readStoryFile(s.path)
		if err != nil {
			return nil, "", err
		}
		sources, title = append(sources, more...), cmp.Or(title, name)
	}
	return sources, title, nil
}

func isStoryFile(path string) bool { return strings.ToLower(filepath.Ext(path)) == ".toml" }

// readStoryFile lists the sources that the file at path names.
func (l Loader) readStoryFile(path string) (sources []*source, title string, err error) {
	s := source{path: path}
	if err := s.open(l, nil); err != nil {
		return nil, "", err
	}
	story, err := storyfile.Parse(s.data)
	if err != nil {
		return nil, "", &InputError{Path: path, Problem: "is no story file: " + err.Error(), Remedy: "see parallax init --help", Err: err}
	}
	if len(story.Reports) == 0 {
		return nil, "", &InputError{Path: path, Problem: "names no report", Remedy: "add a [[report]] with a path for each"}
	}
	for _, r := range story.Reports {
		one, err := sourceOf(r, path)
		if err != nil {
			return nil, "", err
		}
		sources = append(sources, one)
	}
	return sources, CleanLine(story.Title), nil
}

// sourceOf is the source that a report of the story file at path names. Its
// path is relative to the folder of that file.
func sourceOf(r storyfile.Report, path string) (*source, error) {
	s := &source{label: CleanLine(r.Label), path: r.Path, given: r}
	switch {
	case r.Address != "":
		if s.path = r.Address; !isAddress(s.path) {
			return nil, &InputError{Path: path, Problem: "has the address " + CleanLine(r.Address) + ", which is none", Remedy: "write one that begins with https://"}
		}
	case isStoryFile(r.Path) || r.Path == "-":
		return nil, &InputError{Path: path, Problem: "names " + CleanLine(r.Path) + ", which is no report", Remedy: "name files that hold reports"}
	case r.Path != "" && !filepath.IsAbs(r.Path):
		s.path = filepath.Join(filepath.Dir(path), filepath.FromSlash(r.Path))
	}
	return s, nil
}

// fillGiven takes over what a story file says of the report.
func (r *reading) fillGiven(given storyfile.Report) {
	r.Title, r.Source, r.Author = CleanLine(given.Title), CleanLine(given.Outlet), CleanLine(given.Author)
	r.date(CleanLine(string(given.Published)))
}

// StoryFile is the story file that names the reports of s for one who reads it
// from folder: relative paths are made to lead there. It holds what is known of
// each report, for the user to mend. A file that holds several is named once.
func StoryFile(s Story, folder string) ([]byte, error) {
	out := storyfile.Story{Title: cmp.Or(s.Title, s.Reports[0].Title)}
	held := map[string]int{}
	for _, r := range s.Reports {
		held[r.File]++
	}
	for i, r := range s.Reports {
		if i > 0 && r.File == s.Reports[i-1].File {
			continue
		}
		one := storyfile.Report{}
		if held[r.File] == 1 {
			one = known(&r)
		}
		if isAddress(r.File) {
			one.Address = r.File
		} else if path, err := pathFrom(folder, r.File); err != nil {
			return nil, err
		} else {
			one.Path = path
		}
		out.Reports = append(out.Reports, one)
	}
	return storyfile.Format(out), nil
}

// known is what is known of r beside its text.
func known(r *Report) storyfile.Report {
	out := storyfile.Report{Label: r.Label, Title: r.Title, Outlet: r.Source, Author: r.Author}
	switch {
	case r.Published.IsZero():
	case r.HasClock:
		out.Published = storyfile.When(r.Published.Format("2006-01-02T15:04:05Z07:00"))
	default:
		out.Published = storyfile.When(r.Published.Format("2006-01-02"))
	}
	return out
}

// pathFrom is path, relative to the working folder, as it is seen from folder.
// The error is an *InputError where no story file can name it.
func pathFrom(folder, path string) (string, error) {
	switch {
	case path == "-":
		return "", &InputError{Path: path, Problem: "cannot be named in a story file", Remedy: "save it in a file first"}
	case !utf8.ValidString(path):
		return "", &InputError{Path: path, Problem: "cannot be named in a story file, as its name is not in UTF-8", Remedy: "rename it first"}
	case filepath.IsAbs(path):
		return filepath.ToSlash(path), nil
	}
	here, err := os.Getwd()
	if err != nil {
		return "", err
	}
	if folder, err = filepath.Abs(folder); err != nil {
		return "", err
	}
	seen, err := filepath.Rel(folder, filepath.Join(here, path))
	return filepath.ToSlash(seen), err
}
