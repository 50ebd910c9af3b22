import Foundation
import Testing

@testable import ClientRuntime

/// The targets of redirects that can be tested without a server.
@Suite struct HTTPRedirectTests {
    private func next(_ location: String?, from url: String, method: HTTPMethod = .get, status: Int = 302) throws -> HTTPRequest? {
        let headers: HTTPHeaders = ["Authorization": "secret", "Accept": "text/plain"]
        let request = HTTPRequest(method: method, url: try #require(URL(string: url)), headers: headers)
        return try HTTPRedirect.next(after: request, status: status, headers: location.map { ["Location": $0] } ?? [:])
    }

    @Test(arguments: [
        ("http://h/a/b", "c", "http://h/a/c"), ("http://h/a/b", "/c?x=1", "http://h/c?x=1"), ("http://h/a/b", "?x=1", "http://h/a/b?x=1"),
        ("http://h/a/b", "../c", "http://h/c"), ("http://h/a", "//other/c", "http://other/c"), ("http://h/a", "https://h/a", "https://h/a"),
        // Keys in the query and passwords in the URL are omitted.
        ("http://h/a?key=secret", "//other/c", "http://other/c"), ("http://user:secret@h/a", "//other/c", "http://other/c"),
        ("http://h/a?key=secret", "c", "http://h/c"),
    ])
    func locationsAreRelativeToTheRequest(url: String, location: String, expected: String) throws {
        #expect(try next(location, from: url)?.url.absoluteString == expected)
    }

    /// The examples of RFC 3986, section 5.4, without the empty one, which refers to the request's own URL.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), (";x", "http://a/b/c/;x"),
        ("g;x", "http://a/b/c/g;x"),
        ("g;x?y", "http://a/b/c/g;x?y"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"),
        ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
        ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ])
    func relativeLocationsAreResolvedAsTheStandardHasIt(location: String, expected: String) throws {
        #expect(try next(location, from: "http://a/b/c/d;p?q")?.url.absoluteString == expected)
    }

    @Test(arguments: [
        ("http://h/a", "http://H:80/b", true), ("https://h/a", "https://h:443/b", true), ("http://h/a", "https://h/a", false),
        ("http://h/a", "http://h:81/a", false), ("http://h/a", "http://sub.h/a", false),
    ])
    func credentialsStayWithTheOrigin(url: String, location: String, isKept: Bool) throws {
        let request = try #require(try next(location, from: url))
        #expect((request.headers["Authorization"] != nil) == isKept)
        #expect(request.headers["Accept"] == "text/plain")
    }

    @Test(arguments: [
        (HTTPMethod.put, 301, HTTPMethod.put), (.delete, 302, .delete), (.head, 303, .head), (.put, 303, .get), (.post, 301, .get),
        (.post, 307, .post),
    ])
    func onlySomeStatusesChangeTheMethod(method: HTTPMethod, status: Int, expected: HTTPMethod) throws {
        #expect(try next("/b", from: "http://h/a", method: method, status: status)?.method == expected)
    }

    @Test(arguments: ["http://h/b", "ftp://h/b", "file:///etc/passwd", "data:text/plain,x"])
    func redirectsWithoutEncryptionOrHTTPAreNotFollowed(location: String) throws {
        #expect(throws: TransportError.self) { try next(location, from: "https://h/a") }
    }

    @Test func aBodyThatCanBeReadOnlyOnceIsNotRedirected() throws {
        let body = HTTPRequestBody.once(length: nil, ByteStream(Data("x".utf8)))
        let request = HTTPRequest(method: .post, url: try #require(URL(string: "http://h/a")), body: body)
        #expect(throws: TransportError.self) { try HTTPRedirect.next(after: request, status: 307, headers: ["Location": "/b"]) }
        #expect(try HTTPRedirect.next(after: request, status: 303, headers: ["Location": "/b"])?.method == .get)
    }

    @Test func aRedirectWithoutALocationIsReturned() throws {
        #expect(try next(nil, from: "http://h/a")?.url == nil)
        #expect(try next("/b", from: "http://h/a", status: 304)?.url == nil)
        #expect(try next("/b", from: "http://h/a", status: 200)?.url == nil)
    }
}
