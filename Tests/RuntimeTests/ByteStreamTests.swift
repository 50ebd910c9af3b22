import Foundation
import LoopbackServers
import Testing

@testable import ClientRuntime

/// Streams of bytes between a writer and a reader.
@Suite struct ByteStreamTests {
    private struct Broken: Error {}

    /// The chunks 0, 1, 2 …, each of one byte, and then perhaps an error.
    private struct Chunks: AsyncSequence, Sendable {
        var count: Int
        var breaksOff = false
        var taken = LockedBox(0)

        struct AsyncIterator: AsyncIteratorProtocol {
            let chunks: Chunks

            mutating func next() async throws -> Data? {
                let number = chunks.taken.value
                guard number < chunks.count else {
                    if chunks.breaksOff { throw Broken() }
                    return nil
                }
                chunks.taken.update { $0 += 1 }
                return Data([UInt8(truncatingIfNeeded: number)])
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(chunks: self) }
    }

    @Test func aSequenceIsReadNoFasterThanItsReader() async throws {
        let chunks = Chunks(count: 1000)
        let stream = ByteStream(chunks)
        for number in 0..<10 {
            #expect(try await stream.next() == Data([UInt8(number)]))
            // One chunk may have been handed over directly, another may wait.
            #expect(chunks.taken.value <= number + 3)
        }
    }

    @Test func aSequenceThatThrowsEndsTheStreamWithAnError() async throws {
        let stream = ByteStream(Chunks(count: 2, breaksOff: true))
        await #expect(throws: TransportError.self) { try await stream.collect() }
    }

    @Test func singleBytesAreCollectedInChunks() async throws {
        let bytes = AsyncStream<UInt8> { continuation in
            for number in 0..<40_000 { continuation.yield(UInt8(truncatingIfNeeded: number)) }
            continuation.finish()
        }
        let stream = ByteStream(bytes: bytes)
        #expect(try await stream.next()?.count == 16384)
        #expect(try await stream.collect().count == 40_000 - 16384)
    }

    @Test func unreadBytesSpillToAFileAndAreReadInOrder() throws {
        var backlog = ByteBacklog(memoryLimit: 100)
        var expected = Data()
        var read = Data()
        for round in 0..<50 {
            for number in 0..<7 {
                let chunk = Data(repeating: UInt8(truncatingIfNeeded: round * 7 + number), count: 30 + number)
                expected += chunk
                try backlog.append(chunk)
            }
            if round % 3 == 2, let chunk = try backlog.popFirst() { read += chunk }
        }
        while let chunk = try backlog.popFirst() { read += chunk }
        #expect(read == expected)
        #expect(backlog.isEmpty)
        try backlog.append(Data([1]))
        #expect(try backlog.popFirst() == Data([1]))
    }

    @Test func temporaryFilesAreUnlinked() throws {
        let (url, handle) = try HTTPTemporaryFile.create()
        defer { try? FileManager.default.removeItem(at: url) }
        #expect(try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int == 0o600)
        try handle.close()
        let unnamed = try HTTPTemporaryFile.unnamed()
        try unnamed.write(contentsOf: Data("kept".utf8))
        try unnamed.seek(toOffset: 0)
        #expect(try unnamed.readToEnd() == Data("kept".utf8))
    }

    @Test func cancellingAFormCancelsItsStream() async throws {
        let (inner, source) = ByteStream.makeStream()
        let isClosed = Gate()
        source.onAbandon { isClosed.open() }
        let stream = ByteStream(segments: [.bytes(Data("x".utf8)), .stream(inner, length: nil)])
        #expect(try await stream.next() == Data("x".utf8))
        stream.cancel()
        await isClosed.wait()
        await #expect(throws: TransportError.self) { try await stream.next() }
    }
}
