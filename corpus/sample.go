package corpus

import "embed"

//go:embed sample/*.txt
var sampleFiles embed.FS

// Sample is the built-in story: three reports of one event, retold for this
// program, read as any file is.
func Sample() Story {
	var readings []reading
	for _, name := range []string{"sample/a.txt", "sample/b.txt", "sample/c.txt"} {
		data, err := sampleFiles.ReadFile(name)
		if err != nil {
			panic(err) // the files are part of the program
		}
		r, err := read(name, data)
		if err != nil {
			panic(err)
		}
		readings = append(readings, r)
	}
	story, err := assemble(readings)
	if err != nil {
		panic(err)
	}
	return story
}
