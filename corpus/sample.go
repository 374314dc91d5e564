package corpus

import (
	"context"
	"embed"
)

//go:embed sample/*.txt
var sampleFiles embed.FS

// Sample is the built-in story: three reports of one event, retold for this
// program, read as any file is.
func Sample() Story { return SampleDraft().Story() }

// SampleDraft is the draft of the built-in story. Its reports have no files.
func SampleDraft() *Draft {
	var readings []reading
	for _, name := range []string{"sample/a.txt", "sample/b.txt", "sample/c.txt"} {
		data, err := sampleFiles.ReadFile(name)
		if err != nil {
			panic(err) // the files are part of the program
		}
		one, err := (&source{path: name, data: data}).readings(context.Background())
		if err != nil {
			panic(err)
		}
		one[0].File = ""
		readings = append(readings, one...)
	}
	d, err := newDraft("", readings)
	if err != nil {
		panic(err)
	}
	return d
}
