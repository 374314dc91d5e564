//go:build linux || darwin

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"

	"parallax/ui/cli/terminal"
)

// The size of the terminal, in cells.
const (
	width  = 120
	height = 40
)

// A session is a program on a terminal of its own. Time is taken when what it
// writes arrives, not when the emulator has drawn it.
type session struct {
	cmd    *exec.Cmd
	begun  time.Time
	tty    *os.File
	screen *vt.Emulator
	chunks chan chunk
}

// A chunk is what came at once.
type chunk struct {
	at   time.Time
	text []byte
}

func open(argv []string) (*session, error) {
	s := &session{cmd: exec.Command(argv[0], argv[1:]...), screen: vt.NewEmulator(width, height), chunks: make(chan chunk, 1024)}
	s.cmd.Env = terminal.Environ()
	s.begun = time.Now()
	var err error
	if s.tty, err = pty.StartWithSize(s.cmd, &pty.Winsize{Cols: width, Rows: height}); err != nil {
		return nil, err
	}
	go io.Copy(s.tty, s.screen) // what a terminal answers when it is asked
	go s.listen()
	return s, nil
}

func (s *session) listen() {
	defer close(s.chunks)
	for {
		buffer := make([]byte, 64<<10)
		n, err := s.tty.Read(buffer)
		if n > 0 {
			s.chunks <- chunk{time.Now(), buffer[:n]}
		}
		if err != nil {
			return
		}
	}
}

// next is the next chunk, drawn; none where nothing comes for so long.
func (s *session) next(patience time.Duration) (c chunk, ok bool) {
	select {
	case c, ok = <-s.chunks:
		s.screen.Write(c.text)
	case <-time.After(patience):
	}
	return c, ok
}

// until is how long after its start the program shows all of words.
func (s *session) until(words ...string) (time.Duration, error) {
	for {
		c, ok := s.next(limit)
		screen := s.screen.String()
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(screen, w) }) {
			return c.at.Sub(s.begun), nil
		}
		if !ok {
			return 0, fmt.Errorf("never showed %q; the screen is\n%s", words, screen)
		}
	}
}

// press is how long it takes from a key to what it changes on the screen.
func (s *session) press(key string) (time.Duration, error) {
	for ok := true; ok; { // whatever it was still doing
		_, ok = s.next(30 * time.Millisecond)
	}
	start := time.Now()
	if _, err := io.WriteString(s.tty, key); err != nil {
		return 0, err
	}
	c, ok := s.next(limit)
	if !ok {
		return 0, errors.New("does nothing when a key is pressed")
	}
	return c.at.Sub(start), nil
}

// peak is the most memory that the program had in use so far, in bytes; 0 where
// the system does not tell.
func (s *session) peak() int {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", s.cmd.Process.Pid))
	_, rest, _ := bytes.Cut(status, []byte("VmHWM:"))
	var kilobytes int
	fmt.Sscan(string(rest), &kilobytes)
	return kilobytes << 10
}

func (s *session) close() {
	s.cmd.Process.Kill()
	s.cmd.Wait()
	s.screen.InputPipe().(io.Closer).Close()
	s.tty.Close()
}

// presses is how many keys are timed in one run.
const presses = 9

// show measures one run of a program on a terminal.
func show(r *result) error {
	s, err := open(slices.Concat(r.command, r.files))
	if err != nil {
		return err
	}
	defer s.close()
	text, err := s.until(r.sees...)
	if err != nil {
		return err
	}
	r.text = append(r.text, text)
	if r.then != "" {
		facts, err := s.until(r.then)
		if err != nil {
			return err
		}
		r.facts = append(r.facts, facts)
	}
	for i := range presses {
		time.Sleep(time.Duration(i) * time.Millisecond) // at another moment between two frames
		took, err := s.press(r.entrant.key)
		if err != nil {
			return err
		}
		r.key = append(r.key, took)
	}
	r.peak = append(r.peak, s.peak())
	return nil
}
