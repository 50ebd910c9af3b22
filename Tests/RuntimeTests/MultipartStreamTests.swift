import Foundation
import Testing

@testable import ClientRuntime

/// Streams of parts, as their bytes arrive.
@Suite struct MultipartStreamTests {
    private static let body = [
        "This is the preamble.", "--b", "Content-Type: application/json", "X-Note: one", " and two", "", "1", "--b", "", "2", "--b-", "",
        "--b  ", "Content-Type: text/plain", "", "--b--", "This is the epilogue.", "--b", "", "3",
    ]

    private func parts(_ text: String, chunk size: Int = .max) throws -> [MultipartParser.Part]? {
        var parser = MultipartParser(boundary: "b")
        var parts: [MultipartParser.Part] = []
        let bytes = Data(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: min(size, max(bytes.count, 1))) {
            parts += try parser.push(bytes[start..<min(start + min(size, bytes.count), bytes.count)])
        }
        guard parser.finish() else { return nil }
        return parts + [parser.lastPart].compactMap { $0 }
    }

    private func stream<Value>(_ bytes: ByteStream, _ coding: PartCoding<Value>, limit: Int = .max) -> MultipartStream<Value> {
        var raw = RawResponse(status: 200, call: CallContext(operation: "follow", attempts: 1))
        raw.headers["Content-Type"] = "multipart/mixed; boundary=\"b\""
        return MultipartStream(StreamedResponse(raw: raw, bytes: bytes, json: JSONOptions(), maximumEventSize: limit), coding)
    }

    @Test(arguments: ["\r\n", "\n"], [1, 2, 3, 5, 7, 11, 1000])
    func chunksMayEndAnywhere(lineEnd: String, size: Int) throws {
        let parts = try #require(try parts(Self.body.joined(separator: lineEnd), chunk: size))
        #expect(parts.map { String(decoding: $0.body, as: UTF8.self) } == ["1", "2\(lineEnd)--b-\(lineEnd)", ""])
        #expect(parts[0].headers == ["Content-Type": "application/json", "X-Note": "one and two"])
        #expect(parts[1].headers.isEmpty)
        #expect(parts[2].headers == ["Content-Type": "text/plain"])
    }

    @Test func aBodyMayBeSplitAtEachByte() throws {
        let bytes = Data(Self.body.joined(separator: "\r\n").utf8)
        let whole = try parts(Self.body.joined(separator: "\r\n"))
        for position in 0...bytes.count {
            var parser = MultipartParser(boundary: "b")
            let parts = try parser.push(bytes.prefix(position)) + parser.push(bytes.dropFirst(position))
            #expect(parts == whole)
        }
    }

    @Test(arguments: ["--b\r\n\r\n1", "--b\r\n\r\n1\r\n--b", "--b\r\nX: 1", "text", "--b\r\n\r\n1\r\n--b\r\n"])
    func aBodyWithoutItsLastBoundaryIsIncomplete(text: String) throws {
        #expect(try parts(text) == nil)
    }

    @Test func aBodyMayHaveNoPartsOrNoLineEnd() throws {
        #expect(try parts("") == [])
        #expect(try parts("--b--") == [])
        #expect(try parts("--b--\r\n") == [])
        #expect(try parts("--b\r\n\r\n\r\n\r\n\r\n--b--")?.map(\.body) == [Data("\r\n\r\n".utf8)])
        #expect(try parts("--b\r\nno header\r\n--b--")?.map(\.headers) == [[:]])
    }

    @Test func headersPreambleAndContentAreLimited() throws {
        let large = Data(repeating: 0x61, count: MultipartParser.maximumHeaderSize)
        for start in ["", "--b\r\nX: ", "--b\r\nX: 1\r\nY: "] {
            var parser = MultipartParser(boundary: "b", maximumSize: 10)
            _ = try parser.push(Data(start.utf8))
            #expect(throws: TransportError.self) { for _ in 0..<2 { _ = try parser.push(large) } }
        }
        var parser = MultipartParser(boundary: "b", maximumSize: 10)
        #expect(throws: TransportError.self) { _ = try parser.push(Data("--b\r\n\r\n".utf8) + large) }
        var lines = MultipartParser(boundary: "b", maximumSize: 10)
        #expect(throws: TransportError.self) {
            _ = try lines.push(Data(("--b\r\n\r\n" + String(repeating: "a\n", count: 1000) + "\r\n--b--").utf8))
        }
    }

    @Test func manySmallPartsOfALargeChunkAreRead() throws {
        let text = String(repeating: "--b\r\nX: 1\r\n\r\n1\r\n", count: 10000) + "--b--\r\n"
        #expect(try parts(text)?.count == 10000)
    }

    @Test func aPartIsDeliveredBeforeTheNextOneArrives() async throws {
        let (bytes, source) = ByteStream.makeStream()
        let numbers: MultipartStream<Int> = stream(bytes, .json)
        source.yield(Data("--b\r\nX: 1\r\n\r\n1\r\n--b\r\n\r\n2".utf8))
        #expect(try await numbers.next() == MultipartPart(1, headers: ["X": "1"]))
        source.yield(Data("3\r\n--b--".utf8))
        source.finish()
        #expect(try await numbers.next()?.value == 23)
        #expect(try await numbers.next() == nil)
        #expect(try await numbers.next() == nil)
    }

    @Test func anUndecodablePartDoesNotEndTheStream() async throws {
        let numbers: MultipartStream<Int> = stream(ByteStream(Data("--b\r\n\r\ntwo\r\n--b\r\n\r\n3\r\n--b--".utf8)), .json)
        await #expect {
            _ = try await numbers.next()
        } throws: { error in
            (error as? any CallFailure)?.body == Data("two".utf8)
        }
        #expect(try await numbers.next()?.value == 3)
    }

    @Test func aStreamWithoutItsEndIsLostAfterItsParts() async throws {
        let texts: MultipartStream<String> = stream(ByteStream(Data("--b\r\n\r\n1\r\n--b\r\n\r\n2".utf8)), .text)
        #expect(try await texts.next()?.value == "1")
        for _ in 0..<2 {
            await #expect {
                _ = try await texts.next()
            } throws: { error in
                if case .transport(let error, _) = error as? Failure<Never> { error.kind == .connectionLost } else { false }
            }
        }
    }

    @Test(arguments: ["multipart/mixed", "multipart/mixed; boundary=", "multipart/mixed; boundary=\(String(repeating: "b", count: 71))"])
    func aResponseWithoutABoundaryIsMalformed(contentType: String) async throws {
        var raw = RawResponse(status: 200, call: CallContext(operation: "follow", attempts: 1))
        raw.headers["Content-Type"] = contentType
        let response = StreamedResponse(raw: raw, bytes: ByteStream(Data("--b--".utf8)), json: JSONOptions(), maximumEventSize: .max)
        let parts = MultipartStream(response, PartCoding<Data>.data)
        await #expect {
            _ = try await parts.next()
        } throws: { error in
            if case .transport(let error, _) = error as? Failure<Never> { error.kind == .malformed } else { false }
        }
    }
}

/// Bodies of parts without names.
@Suite struct MultipartBodyTests {
    private func text(_ body: RequestBody) async throws -> String {
        let boundary = try #require(body.contentType?.split(separator: "boundary=").last)
        return String(decoding: try await body.content.collect(), as: UTF8.self).replacing(boundary, with: "b")
    }

    @Test func partsHaveTheContentTypesOfTheirPositions() async throws {
        let parts: MultipartBody<JSONValue> = [1, "two", .null]
        let body = RequestBody.parts(parts, .json, prefix: ["", "application/vnd.b+json"], item: "application/vnd.c+json")
        #expect(body.contentType?.hasPrefix("multipart/mixed; boundary=----Boundary") == true)
        let expected = [
            "--b", "Content-Type: application/json", "", "1", "--b", "Content-Type: application/vnd.b+json", "", "\"two\"", "--b",
            "Content-Type: application/vnd.c+json", "", "null", "--b--", "",
        ]
        #expect(try await text(body) == expected.joined(separator: "\r\n"))
    }

    @Test func headersOfPartsAreSentAndCannotEndTheirHeader() async throws {
        let part = MultipartPart("x", headers: ["Content-Type": "text/html", "X-A": "1\r\n\r\n--b--"])
        let expected = ["--b", "Content-Type: text/html", "X-A: 1--b--", "", "x", "--b--", ""]
        #expect(try await text(.parts(MultipartBody(parts: [part]), .text)) == expected.joined(separator: "\r\n"))
    }

    @Test func anAsynchronousSequenceIsSentPartByPart() async throws {
        let values = AsyncStream<Data> { continuation in
            for byte in 1...3 { continuation.yield(Data([0x30 + UInt8(byte)])) }
            continuation.finish()
        }
        let body = RequestBody.parts(MultipartBody(values), .data, item: "image/png", contentType: "multipart/related")
        let whole = ["1", "2", "3"].flatMap { ["--b", "Content-Type: image/png", "", $0] } + ["--b--", ""]
        #expect(try await text(body) == whole.joined(separator: "\r\n"))
        #expect(try await text(.parts(MultipartBody<Data>([]), .data)) == "--b--\r\n")
        #expect(RequestBody.parts(nil as MultipartBody<Data>?, .data).contentType == nil)
    }
}
