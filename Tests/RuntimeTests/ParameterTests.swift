import ClientRuntime
import Foundation
import Testing

private let server = URL(string: "http://example.com")!

private func json(_ text: String) -> JSONValue {
    (try? JSONValue(jsonData: Data(text.utf8))) ?? .null
}

private func request(_ path: [PathSegment] = [], query: [QueryParameter] = []) -> Request<Void, Never> {
    Request(operation: "test", method: .get, path: path, query: query, success: [204: .none])
}

/// The encoding of values in paths, queries, headers and cookies: the table of OpenAPI 3.1, section 4.8.12.4, and undefined cases.
@Suite struct ParameterTests {
    @Test(arguments: [
        (ParameterStyle.simple, false, #""blue""#, "blue"),
        (.simple, false, #"["blue","black"]"#, "blue,black"),
        (.simple, true, #"["blue","black"]"#, "blue,black"),
        (.simple, false, #"{"B":150,"R":100}"#, "B,150,R,100"),
        (.simple, true, #"{"B":150,"R":100}"#, "B=150,R=100"),
        (.label, false, #""blue""#, ".blue"),
        (.label, false, #"["blue","black"]"#, ".blue,black"),
        (.label, true, #"["blue","black"]"#, ".blue.black"),
        (.label, false, #"{"B":150,"R":100}"#, ".B,150,R,100"),
        (.label, true, #"{"B":150,"R":100}"#, ".B=150.R=100"),
        (.matrix, false, #""blue""#, ";color=blue"),
        (.matrix, false, #"["blue","black"]"#, ";color=blue,black"),
        (.matrix, true, #"["blue","black"]"#, ";color=blue;color=black"),
        (.matrix, false, #"{"B":150,"R":100}"#, ";color=B,150,R,100"),
        (.matrix, true, #"{"B":150,"R":100}"#, ";B=150;R=100"),
        (.json, false, #"{"B":150}"#, "%7B%22B%22%3A150%7D"),
    ])
    func stylesOfPathParameters(style: ParameterStyle, explode: Bool, value: String, expected: String) throws {
        let segment = PathSegment.parameter(json(value), name: "color", style: style, explode: explode)
        #expect(try request([segment]).url(relativeTo: server).absoluteString == "http://example.com/\(expected)")
    }

    @Test(arguments: [
        (ParameterStyle.form, nil as Bool?, #""blue""#, "?color=blue"),
        (.form, nil, #""""#, "?color="),
        (.form, nil, "12.5", "?color=12.5"),
        (.form, nil, "true", "?color=true"),
        (.form, nil, "null", ""),
        (.form, nil, "[]", ""),
        (.form, nil, #"["blue","black"]"#, "?color=blue&color=black"),
        (.form, false, #"["blue","black"]"#, "?color=blue,black"),
        (.form, false, #"["a,b","c"]"#, "?color=a%2Cb,c"),
        (.form, nil, #"{"B":150,"R":100}"#, "?B=150&R=100"),
        (.form, false, #"{"B":150,"R":100}"#, "?color=B,150,R,100"),
        (.spaceDelimited, nil, #"["blue","black"]"#, "?color=blue%20black"),
        (.spaceDelimited, true, #"["blue","black"]"#, "?color=blue&color=black"),
        (.spaceDelimited, nil, #"{"B":150,"R":100}"#, "?color=B%20150%20R%20100"),
        (.pipeDelimited, nil, #"["blue","black"]"#, "?color=blue%7Cblack"),
        (.deepObject, nil, #"{"B":150,"R":100}"#, "?color%5BB%5D=150&color%5BR%5D=100"),
        (.deepObject, nil, #"{"a":{"b":["c"]}}"#, "?color%5Ba%5D%5Bb%5D%5B0%5D=c"),
        (.json, nil, #"{"B":[1]}"#, "?color=%7B%22B%22%3A%5B1%5D%7D"),
        (.form, nil, #"[{"a":1}]"#, "?color=%7B%22a%22%3A1%7D"),
    ])
    func stylesOfQueryParameters(style: ParameterStyle, explode: Bool?, value: String, expected: String) throws {
        let parameter = QueryParameter.query("color", json(value), style: style, explode: explode)
        #expect(try request(query: [parameter]).url(relativeTo: server).absoluteString == "http://example.com\(expected)")
    }

    @Test(arguments: [(#"{"q":"a b&c"}"#, "?%7B%22q%22%3A%22a%20b%26c%22%7D"), ("[1]", "?%5B1%5D"), ("null", "?null")])
    func jsonWithoutANameIsTheQuery(value: String, expected: String) throws {
        let url = try request(query: [.query("", json(value), style: .json)]).url(relativeTo: server)
        #expect(url.absoluteString == "http://example.com\(expected)")
    }

    @Test func anAbsentValueWithoutANameAddsNoQuery() throws {
        let url = try request(query: [.query("", nil as JSONValue?, style: .json)]).url(relativeTo: server)
        #expect(url.absoluteString == "http://example.com")
    }

    @Test func aTextWithoutANameIsTheQuery() throws {
        let url = try request(query: [.query("", "$.a[1:2]&b")]).url(relativeTo: server)
        #expect(url.query(percentEncoded: true) == "%24.a%5B1%3A2%5D%26b")
    }

    @Test(arguments: [
        ("a/b", "a%2Fb"), ("ü ?#%", "%C3%BC%20%3F%23%25"), ("-._~", "-._~"), ("a:b@c;d=e&f+g", "a%3Ab%40c%3Bd%3De%26f%2Bg"),
        ("...", "..."), ("%2e%2e", "%252e%252e"), ("..\\", "..%5C"), ("\u{0}\n", "%00%0A"),
    ])
    func aPathParameterStaysInItsSegment(value: String, encoded: String) throws {
        let url = try request(["files", .parameter(value), "raw"]).url(relativeTo: server)
        #expect(url.absoluteString == "http://example.com/files/\(encoded)/raw")
    }

    @Test(arguments: ["", ".", ".."])
    func aPathParameterThatChangesThePathIsRefused(value: String) {
        #expect(throws: InvalidRequest.self) { try request(["files", .parameter(value), "raw"]).url(relativeTo: server) }
    }

    @Test func partsOfASegmentAreJoinedAndValidatedTogether() throws {
        let url = try request([.joined("report-", .parameter(7), ".pdf")]).url(relativeTo: server)
        #expect(url.absoluteString == "http://example.com/report-7.pdf")
        #expect(throws: InvalidRequest.self) { try request([.joined(".", .parameter("."))]).url(relativeTo: server) }
        #expect(throws: InvalidRequest.self) { try request([.joined("report-", .parameter(""), ".pdf")]).url(relativeTo: server) }
    }

    @Test func theErrorNamesTheInvalidParameter() {
        do throws(InvalidRequest) {
            _ = try request(["files", .parameter("", name: "fileID")]).url(relativeTo: server)
            Issue.record("an empty path parameter was accepted")
        } catch {
            #expect(error.message == "the path parameter \"fileID\" is empty")
        }
    }

    @Test func charactersOfAPathTemplateArePreservedIfASegmentCanContainThem() throws {
        let url = try request(["v1", "users:me@home", "a b", "%2F", ""]).url(relativeTo: server)
        #expect(url.absoluteString == "http://example.com/v1/users:me@home/a%20b/%2F/")
    }

    @Test(arguments: [
        ("http://h", "http://h/api/x?q=1"), ("http://h/", "http://h/api/x?q=1"), ("https://h:81/base", "https://h:81/base/api/x?q=1"),
        ("http://h/base/", "http://h/base/api/x?q=1"), ("http://h/a%2Fb/", "http://h/a%2Fb/api/x?q=1"),
        ("http://h/base?key=a", "http://h/base/api/x?key=a&q=1"), ("http://h/base#top", "http://h/base/api/x?q=1"),
    ])
    func serverURLsMayHaveAPathAndASlash(server: String, expected: String) throws {
        let url = try request(["api", "x"], query: [.query("q", 1)]).url(relativeTo: #require(URL(string: server)))
        #expect(url.absoluteString == expected)
    }

    @Test func aServerURLWithoutAHostIsInvalid() throws {
        let relative = try #require(URL(string: "/api"))
        #expect(throws: InvalidRequest.self) { try request(["x"]).url(relativeTo: relative) }
    }

    @Test func missingValuesAreOmitted() throws {
        let query: [QueryParameter] = [.query("limit", nil as Int?), .query("after", "x" as String?), .query("ids", nil as [Int]?)]
        #expect(try request(query: query).url(relativeTo: server).absoluteString == "http://example.com?after=x")
    }

    @Test func allowReservedPreservesTheCharactersOfAQuery() throws {
        let query: [QueryParameter] = [.query("path&name", "/a?b=c&d%20e f#g[h]", allowReserved: true)]
        let url = try request(query: query).url(relativeTo: server)
        #expect(url.absoluteString == "http://example.com?path%26name=/a?b=c&d%20e%20f%23g%5Bh%5D")
    }

    @Test func headersAndCookiesAreSerializedInTheirStyles() {
        var request = request()
        request.headers = [
            .header("Last-Event-ID", "7"), .header("X-List", ["a", "b"]), .header("X-Object", json(#"{"B":1,"R":2}"#), explode: true),
            .header("X-Flat", json(#"{"B":1,"R":2}"#)), .header("X-Absent", nil as String?),
            .header("X-JSON", json(#"{"B":1}"#), style: .json),
        ]
        request.cookies = [.cookie("session", "a;b"), .cookie("absent", nil as String?), .cookie("n", 1)]
        #expect(
            request.headerFields == [
                "Last-Event-ID": "7", "X-List": "a,b", "X-Object": "B=1,R=2", "X-Flat": "B,1,R,2", "X-JSON": #"{"B":1}"#,
                "Cookie": "session=a%3Bb; n=1",
            ]
        )
    }

    @Test("The style cookie encodes only what a cookie can't contain") func theStyleCookieEncodesOnlyWhatACookieCanNotContain() {
        var request = request()
        request.cookies = [
            .cookie("session", "a+b/c==&%20", style: .cookie), .cookie("unsafe", "a;b c\r\n", style: .cookie),
            .cookie("list", ["a", "b"], style: .cookie, explode: true), .cookie("flat", ["a", "b"], style: .cookie, explode: false),
            .cookie("object", json(#"{"R":100,"G":200}"#), style: .cookie), .cookie("absent", nil as String?, style: .cookie),
        ]
        let text = "session=a+b/c==&%20; unsafe=a%3Bb%20c%0D%0A; list=a; list=b; flat=a,b; G=200; R=100"
        #expect(request.headerFields == ["Cookie": text])
    }
}
