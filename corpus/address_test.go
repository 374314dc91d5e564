package corpus

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
)

func TestAddresses(t *testing.T) {
	folder(t, map[string]string{"a.txt": "One."})
	var mu sync.Mutex
	var heard []int
	l := Loader{
		Fetch: func(_ context.Context, address string) (Answer, error) {
			if strings.Contains(address, "wrong") {
				return Answer{}, errors.New(address + " is wrong")
			}
			return Answer{Data: []byte("<html><p>From " + address), MediaType: "text/html", Address: address + "/end", Via: []string{address + "/end"}}, nil
		},
		Fetched: func(pages, all int) {
			mu.Lock()
			defer mu.Unlock()
			heard = append(heard, pages*100+all)
		},
	}
	story, err := l.Load(context.Background(), []string{"https://x/?a=1", "a.txt", "W=HTTP://y", "http://z"})
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, r := range story.Reports {
		got += fmt.Sprintf("%s %s %s %q\n", r.Label, r.Path, r.URL, r.Body)
	}
	const want = "A https://x/?a=1 https://x/?a=1/end \"From https://x/?a=1\"\nB a.txt  \"One.\"\n" +
		"W HTTP://y HTTP://y/end \"From HTTP://y\"\nD http://z http://z/end \"From http://z\"\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if !slices.Equal(heard, []int{103, 203, 303}) {
		t.Errorf("heard of %v", heard)
	}
	if !slices.Contains(story.Warnings, Warning{"A", "the address led on to https://x/?a=1/end"}) {
		t.Errorf("warned of %q", story.Warnings)
	}
	for range 20 { // the first error in order, not in time
		_, err = l.Load(context.Background(), []string{"a.txt", "http://wrong/1", "http://z", "http://wrong/2"})
		if err == nil || err.Error() != "http://wrong/1 is wrong" {
			t.Fatal(err)
		}
	}
	for data, media := range map[string]string{
		"Da\xbe gust":                 "text/plain; charset=iso-8859-15",
		"\xef\xbb\xbfDa\xc5\xb8 gust": "text/plain; charset=utf-8",
		"\xff\xfeD\x00a\x00\x78\x01 \x00g\x00u\x00s\x00t\x00": "text/plain; charset=iso-8859-15", // which it is not
		"D\x00a\x00\x78\x01 \x00g\x00u\x00s\x00t\x00":         "text/plain; charset=utf-16le",
	} {
		text := Loader{Fetch: func(context.Context, string) (Answer, error) {
			return Answer{Data: []byte(data), MediaType: media}, nil
		}}
		if story, err = text.Load(context.Background(), []string{"a.txt", "http://z"}); err != nil || story.Reports[1].Body != "DaŸ gust" {
			t.Errorf("%q in the encoding that the server tells: %v, %+v", data, err, story.Reports)
		}
	}
	if _, err := l.Load(context.Background(), []string{"http://z", "http://z"}); err == nil || err.Error() != "http://z: is given twice; give another report of the event in its place" {
		t.Error(err)
	}
	if _, err := Load([]string{"a.txt", "http://z"}, nil); err == nil || err.Error() != "http://z: is an address, and none is fetched here; save the page and give the file" {
		t.Error(err)
	}
}
