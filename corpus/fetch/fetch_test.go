package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"parallax/corpus"
)

// site answers as a web site that has most of what there is.
func site(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=iso-8859-1")
		fmt.Fprintf(w, "<p>%s, cookie %q, referer %q", r.UserAgent(), r.Header.Get("Cookie"), r.Referer())
	})
	mux.HandleFunc("/moved", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "id", Value: "1"})
		http.Redirect(w, r, "/page#part", http.StatusFound)
	})
	mux.HandleFunc("/round", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/round", http.StatusFound) })
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	})
	mux.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://a:b@"+r.Host+"/page", http.StatusFound)
	})
	mux.HandleFunc("/inside", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://127.0.0.2/", http.StatusFound)
	})
	mux.HandleFunc("/teapot", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	mux.HandleFunc("/wall", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) })
	mux.HandleFunc("/broken", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusBadGateway) })
	mux.HandleFunc("/photo", func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Type", "image/png") })
	mux.HandleFunc("/bomb", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		for range corpus.MaxBytes>>20 + 1 {
			z.Write(make([]byte, 1<<20))
		}
		z.Close()
	})
	mux.HandleFunc("/endless", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/plain")
		w.Write(make([]byte, corpus.MaxBytes+1))
		w.(http.Flusher).Flush()
		<-r.Context().Done() // until nobody reads on
	})
	mux.HandleFunc("/cut", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "100")
		w.Write([]byte("half"))
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestGet(t *testing.T) {
	s := site(t)
	c := Client{Agent: "reader/1", AllowPrivate: true}
	a, err := c.Get(context.Background(), s.URL+"/page#top")
	if err != nil || string(a.Data) != `<p>reader/1, cookie "", referer ""` || a.MediaType != "text/html; charset=iso-8859-1" || a.Address != s.URL+"/page" || len(a.Via) != 0 {
		t.Errorf("%v, %+v", err, a)
	}
	a, err = c.Get(context.Background(), s.URL+"/moved")
	if err != nil || string(a.Data) != `<p>reader/1, cookie "", referer ""` || len(a.Via) != 1 || a.Via[0] != s.URL+"/page#part" {
		t.Errorf("redirected: %v, %+v", err, a)
	}
}

func TestRefusals(t *testing.T) {
	s := site(t)
	c := Client{AllowPrivate: true}
	for path, want := range map[string]string{
		"/none":    "is not there (404 Not Found); check the address",
		"/wall":    "does not give the page (403 Forbidden); " + browse,
		"/teapot":  "does not give the page (418 I'm a teapot); " + browse,
		"/broken":  "is in trouble (502 Bad Gateway); try again later, or save the page in a browser and give the file",
		"/photo":   "answers with image/png, which is no text; give the address of the article itself",
		"/round":   "gives no page: it sends on more than 5 times; " + browse,
		"/file":    "gives no page: it sends on to what is no web page; " + browse,
		"/login":   "gives no page: it sends on to what is no web page; " + browse,
		"/bomb":    "is over 16 MiB; save the text of the one report that you want in a file",
		"/endless": "is over 16 MiB; save the text of the one report that you want in a file",
		"/cut":     "cannot be had: unexpected EOF; check the address and the connection, or save the page in a browser and give the file",
	} {
		_, err := c.Get(context.Background(), s.URL+path)
		var input *corpus.InputError
		if !errors.As(err, &input) || err.Error() != s.URL+path+": "+want {
			t.Errorf("got  %v\nwant %s%s: %s", err, s.URL, path, want)
		}
	}
	for address, want := range map[string]string{
		"ftp://post.example/a":             "ftp://post.example/a: is no address; give one that begins with https://",
		"https:///a":                       "https:///a: is no address; give one that begins with https://",
		"https://ann:secret@post.example/": "https://ann:xxxxx@post.example/: holds a name or a password; save the page in a browser, and give the file",
		"http://127.0.0.1:1/":              "http://127.0.0.1:1/: cannot be had: dial tcp 127.0.0.1:1: connect: connection refused; check the address and the connection, or save the page in a browser and give the file",
	} {
		if _, err := c.Get(context.Background(), address); err == nil || err.Error() != want {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
}

func TestPrivate(t *testing.T) {
	s := site(t)
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	for _, host := range []string{"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "[::1]", "0.0.0.0", "10.0.0.1", "169.254.169.254", "[fe80::1]"} {
		_, err := new(Client).Get(context.Background(), "http://"+host+port+"/page")
		if err == nil || !strings.Contains(err.Error(), "which is not on the public internet; allow it with --allow-private") {
			t.Errorf("%s: %v", host, err)
		}
	}
	// A public site sends on to a private one: the check is made for each.
	c := Client{public: func(ip netip.Addr) bool { return ip.String() == "127.0.0.1" }}
	if _, err := c.Get(context.Background(), s.URL+"/page"); err != nil {
		t.Error(err)
	}
	_, err := c.Get(context.Background(), s.URL+"/inside")
	if err == nil || !strings.Contains(err.Error(), "leads to 127.0.0.2, which is not on the public internet") {
		t.Errorf("redirected to a private machine: %v", err)
	}
}

func TestIsPublic(t *testing.T) {
	for text, want := range map[string]bool{
		"93.184.216.34": true, "2606:2800:220:1::1": true, "64:ff9b::5db8:d822": true, "2002:5db8:d822::1": true,
		"127.0.0.1": false, "10.1.2.3": false, "172.16.0.1": false, "192.168.1.1": false, "169.254.169.254": false, "0.0.0.0": false,
		"0.1.2.3": false, "100.64.0.1": false, "192.0.0.8": false, "198.18.0.1": false, "224.0.0.1": false, "240.0.0.1": false, "255.255.255.255": false,
		"::": false, "::1": false, "fe80::1": false, "fc00::1": false, "fd12::1": false, "fec0::1": false, "ff02::1": false, "2001:db8::1": false,
		"64:ff9b::7f00:1": false, "64:ff9b::a00:1": false, "2002:7f00:1::": false, "2002:c0a8:101::1": false, "2001::1": false, "::7f00:1": false,
	} {
		if got := isPublic(netip.MustParseAddr(text)); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestCancel(t *testing.T) {
	asked := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		close(asked)
		<-r.Context().Done()
	}))
	defer s.Close()
	ctx, cancel := context.WithCancel(context.Background())
	go func() { <-asked; cancel() }()
	if _, err := (&Client{AllowPrivate: true}).Get(ctx, s.URL); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"https://post.example/a?b=c#d", "http://[::1]:80/", "https://a:b@c", "http://2130706433/", "https://\x1b[2J/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, address string) {
		u, err := parse(address)
		if err != nil {
			return
		}
		if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil || u.Fragment != "" {
			t.Fatalf("%q became %q", address, u)
		}
	})
}

// FuzzPublic looks at any address: what carries another is no more public than
// that, however it is written.
func FuzzPublic(f *testing.F) {
	for _, s := range []string{"127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:c0a8:101::", "93.184.216.34", "fe80::1", "2606:2800:220:1::1"} {
		ip := netip.MustParseAddr(s).As16()
		f.Add(ip[:])
	}
	f.Fuzz(func(t *testing.T, bytes []byte) {
		ip, ok := netip.AddrFromSlice(bytes)
		if !ok {
			return
		}
		if public := isPublic(ip); public && (ip.IsPrivate() || ip.IsLoopback() || ip.IsLinkLocalUnicast() || ip.IsMulticast() || ip.IsUnspecified() || ip.IsInterfaceLocalMulticast()) {
			t.Fatalf("%v is taken for public", ip)
		}
		if ip = ip.Unmap(); !ip.Is4() {
			return
		}
		b := ip.As4()
		for _, form := range []netip.Addr{
			netip.AddrFrom16(ip.As16()),
			netip.AddrFrom16([16]byte{0, 0x64, 0xff, 0x9b, 12: b[0], b[1], b[2], b[3]}),
			netip.AddrFrom16([16]byte{0x20, 0x02, b[0], b[1], b[2], b[3]}),
		} {
			if isPublic(form.Unmap()) != isPublic(ip) {
				t.Fatalf("%v is public: %v, and %v: %v", ip, isPublic(ip), form, isPublic(form))
			}
		}
	})
}
