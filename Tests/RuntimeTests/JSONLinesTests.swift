import Foundation
import Testing

@testable import ClientRuntime

/// Streams of JSON texts, as their bytes arrive.
@Suite struct JSONLinesTests {
    private func lines<Element>(_ bytes: ByteStream, _ separator: JSONLineParser.Separator = .lineFeed) -> JSONLines<Element> {
        let response = StreamedResponse(
            raw: RawResponse(status: 200, call: CallContext(operation: "follow", attempts: 1)),
            bytes: bytes,
            json: JSONOptions(),
            maximumEventSize: .max
        )
        return JSONLines(response, separator: separator)
    }

    private func texts(_ text: String, _ separator: JSONLineParser.Separator, chunk size: Int) -> [String] {
        var parser = JSONLineParser(separator)
        var found: [Data] = []
        let bytes = Data(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            found += parser.push(bytes[start..<min(start + size, bytes.count)])
        }
        found += [parser.finish()].compactMap { $0 }
        return found.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [1, 2, 3, 100])
    func chunksMayEndAnywhere(_ size: Int) {
        #expect(texts("{\"a\":\"ä\"}\n\r\n [2] \r\n3", .lineFeed, chunk: size) == ["{\"a\":\"ä\"}", " [2] \r", "3"])
        #expect(texts("\u{1E}{\n\"a\":1}\n\u{1E}\n\u{1E}2\n", .recordSeparator, chunk: size) == ["{\n\"a\":1}\n", "2\n"])
        #expect(texts("\n\n", .lineFeed, chunk: size) == [])
    }

    @Test func aLineIsDeliveredBeforeTheNextOneArrives() async throws {
        let (stream, source) = ByteStream.makeStream()
        let numbers: JSONLines<Int> = lines(stream)
        source.yield(Data("1\n2".utf8))
        #expect(try await numbers.next() == 1)
        source.yield(Data("3\n".utf8))
        #expect(try await numbers.next() == 23)
        source.finish()
        #expect(try await numbers.next() == nil)
        #expect(try await numbers.next() == nil)
    }

    @Test func anUndecodableLineDoesNotEndTheStream() async throws {
        let numbers: JSONLines<Int> = lines(ByteStream(Data("1\n\"two\"\n3\n".utf8)))
        #expect(try await numbers.next() == 1)
        await #expect {
            _ = try await numbers.next()
        } throws: { error in
            (error as? any CallFailure)?.body == Data("\"two\"".utf8)
        }
        #expect(try await numbers.next() == 3)
    }

    @Test func aCancelledStreamThrowsCancelled() async throws {
        let (stream, _) = ByteStream.makeStream()
        let numbers: JSONLines<Int> = lines(stream)
        numbers.cancel()
        await #expect {
            _ = try await numbers.next()
        } throws: { error in
            (error as? any CallFailure)?.isCancelled == true
        }
    }
}
