import ChosenTypes
import ClientRuntime
import Currency
import Foundation
import Testing

/// Types that `x-swift-type` chooses and the user declares are part of requests and responses.
@Suite struct ChosenTypeTests {
    private static let order = """
        {"id":"o1","price":"12.50 EUR","prices":["1 EUR"],"paid":{"today":"2 EUR"},"customer":7,\
        "shipTo":{"street":"Main"},"billTo":{"street":"Side","kind":"home","vat":"X"},"tags":["gift"],"payment":"3 EUR","fee":"0.1",\
        "confirmed":"yesterday","changed":784111777,"shop":"https://example.com/a%20b?c#d","extra":{"a":1}}
        """

    @Test func aModelSurvivesARoundTrip() throws {
        let order = try Order(jsonData: Data(Self.order.utf8))
        #expect(String(decoding: order.jsonData(), as: UTF8.self) == Self.order)
        #expect(order.id == OrderID(rawValue: "o1"))
        #expect(order.price == Money("12.50 EUR"))
        #expect(order.paid?["today"] == Money("2 EUR"))
        #expect(order.discount == nil)
        #expect(order.buyer == CustomerID(rawValue: 7))
        #expect(order.shipTo == PostalAddress(street: "Main"))
        #expect(order.billTo == BillingAddress(street: "Side", kind: .home, vat: "X"))
        #expect(order.tags == Tagged(["gift"]))
        #expect(order.payment == .money(try #require(Money("3 EUR"))))
        #expect(order.fee == Decimal(1) / 10)
        #expect(order.changed == Date(timeIntervalSince1970: 784_111_777))
        #expect(order.shop == URL(string: "https://example.com/a%20b?c#d"))
        #expect(order.extra == ["a": 1])
    }

    @Test func anyEncoderAndDecoderCanCodeAModel() throws {
        let order = try JSONDecoder().decode(Order.self, from: Data(Self.order.utf8))
        #expect(try order == Order(jsonData: Data(Self.order.utf8)))
        #expect(try JSONDecoder().decode(Order.self, from: JSONEncoder().encode(order)) == order)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(OrderID.self, from: Data(#""""#.utf8)) }
    }

    @Test(
        arguments: [
            (#"{"number":"1","price":"12"}"#, "an amount such as 12.50 EUR", #""12""#),
            (#"{"number":"1","id":""}"#, "a valid OrderID", #""""#),
            (#"{"number":"1","customer":"7"}"#, "an integer", #""7""#),
            (#"{"number":"1","shipTo":{"street":1}}"#, "a valid PostalAddress", "an object"),
            (#"{"number":"1","shop":1}"#, "a URL", "1"),
        ]
    )
    func anInvalidValueIsReportedWhereItIs(json: String, expectation: String, found: String) throws {
        let error = #expect(throws: JSONError.self) { try Order(jsonData: Data(json.utf8)) }
        #expect(error?.expectation == expectation)
        #expect(error?.found == found)
    }

    @Test func aValueThatFitsNoMemberOfAUnionIsPreserved() throws {
        let payment = try Payment(jsonData: Data("[1]".utf8))
        #expect(payment == .unrecognized([1]))
        #expect(throws: JSONError.self) { try Payment(jsonData: Data(#""12""#.utf8)) }
    }
}

extension ChosenTypeTests {
    private func client(_ stub: StubTransport) throws -> Example {
        Example(serverURL: try #require(URL(string: "https://example.com")), configuration: .init(transport: stub, retry: .never))
    }

    private func stub(_ json: String, headers: HTTPHeaders = [:]) -> StubTransport {
        var headers = headers
        headers["Content-Type"] = "application/json"
        let response = HTTPResponse(status: 200, headers: headers, body: Data(json.utf8))
        return StubTransport { _ throws(TransportError) in response }
    }

    @Test func parametersAndHeadersHaveChosenTypes() async throws {
        let stub = stub(Self.order, headers: ["X-Total": "12.50 EUR", "X-Next": "/orders/o2"])
        let whole = try await client(stub).send(
            Orders.get(
                order: #require(OrderID(rawValue: "o/1")),
                atMost: Money("1 EUR"),
                anyOf: [#require(Money("1 EUR")), #require(Money("2 EUR"))],
                xCustomer: CustomerID(rawValue: 7)
            )
        )
        let request = try #require(stub.requests.first)
        #expect(request.url.absoluteString == "https://example.com/orders/o%2F1?at_most=1%20EUR&any_of=1%20EUR&any_of=2%20EUR")
        #expect(request.headers["X-Customer"] == "7")
        #expect(GetOrderHeaders(whole.headers).xTotal == Money("12.50 EUR"))
        #expect(GetOrderHeaders(whole.headers).xNext?.path == "/orders/o2")
    }

    @Test func formsAndBodiesHaveChosenTypes() async throws {
        let order = try #require(OrderID(rawValue: "o1"))
        let price = try #require(Money("2 EUR"))
        let stub = stub(#""3 EUR""#)
        let rest = try await client(stub).orders.pay(order: order, form: .init(price: price, tips: [price, price]))
        #expect(rest == Money("3 EUR"))
        #expect(try await body(of: stub) == "price=2+EUR&tips=2+EUR&tips=2+EUR")

        let parts = self.stub(#""3 EUR""#)
        _ = try await client(parts).orders.pay(order: order, PayOrderRequest(price: price, address: PostalAddress(street: "Main")))
        let form = try await body(of: parts)
        #expect(form.contains("\r\n\r\n2 EUR\r\n"))
        #expect(form.contains("Content-Type: application/json\r\n\r\n{\"street\":\"Main\"}\r\n"))

        let prices = self.stub(#"{"today":"3 EUR"}"#)
        #expect(try await client(prices).orders.setPrice(order: order, price) == ["today": #require(Money("3 EUR"))])
        #expect(try await body(of: prices) == #""2 EUR""#)
    }

    private func body(of stub: StubTransport) async throws -> String {
        String(decoding: try await #require(stub.requests.first).body.collect(), as: UTF8.self)
    }
}
