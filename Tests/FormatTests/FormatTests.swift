import ClientRuntime
import Foundation
import RegistryFormats
import Testing

/// The client of `formats_of_the_registry` reads and writes these values.
@Suite struct FormatTests {
    private let date = Date(timeIntervalSince1970: 784_111_777)

    private func client(_ stub: StubTransport) throws -> Example {
        Example(serverURL: try #require(URL(string: "https://example.com")), configuration: .init(transport: stub, retry: .never))
    }

    private func stub(_ json: String) -> StubTransport {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Data(json.utf8))
        return StubTransport { _ throws(TransportError) in response }
    }

    @Test("A model is written as it was read, digit by digit") func aModelIsWrittenAsItWasRead() throws {
        let json = """
            {"amount":12345678901234567.89,"text":"-0.00000000000000000001","exact":"1234567890123456789012345678901234.5",\
            "huge":340282366920938463463374607431768211455,"large":18446744073709551615,"modified":"Sun, 06 Nov 1994 08:49:37 GMT",\
            "azure":"Thu, 01 Jan 1970 00:00:00 GMT","expires":784111777,"key":"_-8","span":"P1Y2M3DT4H5M6.789S","opens":"10:28:00.250+02:00",\
            "ends":null,"alias":-1,"history":[0,784111777],"prices":{"a":"0.1","b":null},"encoded":"","closes":null}
            """
        let formats = try Formats(jsonData: Data(json.utf8))
        #expect(String(decoding: formats.jsonData(), as: UTF8.self) == json)
        #expect(formats.amount == Decimal(string: "12345678901234567.89"))
        #expect(formats.modified == date)
        #expect(formats.expires == date)
        #expect(formats.history == [Date(timeIntervalSince1970: 0), date])
        #expect(formats.key == Data([0xFF, 0xEF]))
        #expect(formats.prices == ["a": Decimal(1) / 10, "b": nil])
        #expect(formats.closes == .null)
    }

    @Test("A missing required member is named") func aRequiredMemberIsMissedByItsName() {
        #expect(throws: JSONError.self) { try Formats(jsonData: Data(#"{"amount":1,"ends":0}"#.utf8)) }
    }

    @Test("Additional properties have the declared form") func additionalPropertiesHaveTheFormToo() throws {
        let json = #"{"base":"EUR","CHF":"0.93","USD":"1.1"}"#
        let rates = try Rates(jsonData: Data(json.utf8))
        #expect(rates.additionalProperties == ["CHF": Decimal(93) / 100, "USD": Decimal(11) / 10])
        #expect(String(decoding: rates.jsonData(), as: UTF8.self) == json)
    }

    @Test(
        "Members of a union have their own forms",
        arguments: ["784111777", #""Sun, 06 Nov 1994 08:49:37 GMT""#, "true", "[1]"]
    )
    func theMembersOfAUnionHaveTheirOwnForms(_ json: String) throws {
        let moment = try Moment(jsonData: Data(json.utf8))
        #expect(String(decoding: moment.jsonData(), as: UTF8.self) == json)
        let amounts = try [Amount](jsonData: Data(#"["1.5","x"]"#.utf8))
        #expect(amounts == [.decimal(Decimal(15) / 10), .string("x")])
        #expect(amounts.jsonData() == Data(#"["1.5","x"]"#.utf8))
    }

    @Test("Parameters are written in their forms") func parametersAreWrittenInTheirForms() async throws {
        let stub = stub("784111777")
        let until = try await client(stub).listLeases(
            until: date,
            before: date,
            price: Decimal(1999) / 100,
            keys: [Data([0xFF, 0xEF]), Data("a".utf8)],
            span: .init(.seconds(90)),
            opens: ClockTime(hour: 10, minute: 28, offset: 120),
            ifModifiedSince: date,
            limit: Decimal(string: "0.10")
        )
        #expect(until == date)
        let request = try #require(stub.requests.first)
        let query =
            "before=Sun%2C%2006%20Nov%201994%2008%3A49%3A37%20GMT&price=19.99&keys=_-8&keys=YQ&span=PT1M30S&opens=10%3A28%3A00%2B02%3A00"
        #expect(request.url.absoluteString == "https://example.com/leases/784111777?" + query)
        #expect(request.headers["If-Modified-Since"] == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(request.headers["Cookie"] == "limit=0.1")
    }

    @Test("Response headers are read in their forms") func responseHeadersAreReadInTheirForms() {
        let headers = ListLeasesHeaders(["Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT", "X-Reset": "784111777"])
        #expect(headers.lastModified == date)
        #expect(headers.xReset == date)
    }

    @Test("Bodies are written and read in their forms") func bodiesAreWrittenAndReadInTheirForms() async throws {
        let stub = stub(#"["0.1"]"#)
        let client = try client(stub)
        try? await client.replaceRate(Decimal(15) / 10)
        #expect(try await client.listRates() == .ok([Decimal(1) / 10]))
        try? await client.updateRate(.init(price: Decimal(15) / 10, at: date))
        try? await client.createRate(.init(price: Decimal(15) / 10, at: date))
        let bodies = stub.requests.map { request in
            if case .bytes(let data) = request.body { String(decoding: data, as: UTF8.self) } else { "" }
        }
        #expect(bodies[0] == #""1.5""#)
        #expect(bodies[2] == "price=1.5&at=Sun%2C+06+Nov+1994+08%3A49%3A37+GMT")
        #expect(bodies[3].contains("\r\n\r\n1.5\r\n"))
        #expect(bodies[3].contains("\r\n\r\n784111777\r\n"))
    }
}
