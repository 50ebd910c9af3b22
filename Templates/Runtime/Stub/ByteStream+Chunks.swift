import Foundation

nonisolated extension ByteStream {
    /// Returns a stream of these chunks, each after an interval. Without an interval, they are in memory from the beginning.
    static func chunks(_ chunks: [Data], every interval: Duration) -> ByteStream {
        guard interval > .zero else { return ByteStream(chunks.reduce(into: Data()) { $0 += $1 }) }
        let waiting = LockedState(FIFOQueue(chunks))
        return ByteStream(
            AsyncStream<Data> {
                guard let chunk = waiting.withLock({ $0.popFirst() }) else { return nil }
                do { try await Task.sleep(for: interval) } catch { return nil }
                return chunk
            }
        )
    }
}
