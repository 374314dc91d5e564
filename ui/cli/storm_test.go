//go:build linux || darwin

package cli

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"syscall"
	"testing"

	"parallax/ui/sidecar"
)

// Two readers of one story, each under a storm of keys and of other sizes of its
// window, while the reports change on the disk: both go on, neither breaks down,
// and their rulings are whole. Under the race detector the programs are, too.
func TestAStormOverTwoReaders(t *testing.T) {
	const keys = "][}{cC)(.\tSFZO\rJK12hl><s+-zxHLp0rvoaut=~^!UMPi jkbgG/nNfyRwXTm?\x12"
	for seed := range uint64(2) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			random := rand.New(rand.NewPCG(seed, 3))
			dir, args, _ := workplace(t)
			x, y := sitDown(t, dir, args...), sitDown(t, dir, args...)
			for range 60 {
				for _, reader := range []interface {
					Type(string)
					Resize(w, h int)
				}{x, y} {
					var burst strings.Builder
					for range 12 {
						burst.WriteByte(keys[random.IntN(len(keys))])
					}
					reader.Type(burst.String() + "\x1b[27u") // esc, as a terminal tells that leaves no doubt
					if random.IntN(6) == 0 {
						reader.Resize(20+random.IntN(180), 5+random.IntN(60))
					}
				}
				if random.IntN(10) == 0 {
					change(t, args[random.IntN(len(args))], random)
				}
			}
			for _, reader := range []interface {
				Signal(os.Signal)
				End() int
				Screen() string
			}{x, y} {
				reader.Signal(syscall.SIGTERM)
				if status := reader.End(); status != statusSignal+int(syscall.SIGTERM) {
					t.Errorf("exit status %d:\n%s", status, reader.Screen())
				}
			}
			if names, temporary := leaves(t, dir); len(temporary) > 0 {
				t.Errorf("the folder holds %q %q", names, temporary)
			}
			t.Logf("%d rulings", rulingsIn(t, dir))
			if _, err := os.Stat(sidecar.Name); err == nil {
				t.Error("rulings are where nobody expects them")
			}
		})
	}
}

// change cuts a report, or writes a line more.
func change(t *testing.T, path string, random *rand.Rand) {
	t.Helper()
	text := content(t, path)
	if random.IntN(2) == 0 {
		text = text[:len(text)*9/10]
	} else {
		text += "\n\nThe police said on Monday that nine people were questioned.\n"
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// leaves lists the names of the files in a folder, temporary ones apart.
func leaves(t *testing.T, dir string) (names, temporary []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		switch {
		case e.IsDir():
		case strings.HasPrefix(e.Name(), "."):
			temporary = append(temporary, e.Name())
		default:
			names = append(names, e.Name())
		}
	}
	return names, temporary
}
