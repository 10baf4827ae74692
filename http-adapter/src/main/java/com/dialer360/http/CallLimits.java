package com.dialer360.http;

import com.dialer360.access.Caller;
import com.dialer360.gateway.ApiRequest;
import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.net.InetAddresses;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Lets each caller call as often as is allowed. A call counts for its user when the same name and
 * password have lately let somebody in, and else for the client's address: so whoever sends another
 * user's name with a wrong password uses up nothing of that user's, guesses no faster than the
 * address may call, and agents behind one address do not stand in each other's way.
 */
final class CallLimits {
  private static final Duration PROOF_LIFE = Duration.ofMinutes(1);
  private static final int MOST_CALLERS = 20_000;
  private static final int SECRET_BYTES = 32;
  private static final int NETWORK_BYTES = 8;
  private static final Turn FREE = new Turn(Optional.empty(), caller -> {});

  private final Optional<RateLimit> limit;
  private final LongSupplier nanos;
  private final HashFunction digest = Hashing.hmacSha256(secret());
  private final Cache<HashCode, String> proven;
  private final LoadingCache<String, Bucket> buckets;

  /**
   * @param nanos a clock that only runs forward
   */
  CallLimits(Optional<RateLimit> limit, LongSupplier nanos) {
    this.limit = limit;
    this.nanos = nanos;
    this.proven = cache().expireAfterWrite(PROOF_LIFE).build();
    // a bucket that was not touched for a period is full, like a new one
    this.buckets =
        cache()
            .expireAfterAccess(limit.map(RateLimit::period).orElse(Duration.ZERO))
            .build(CacheLoader.from(this::newBucket));
  }

  /**
   * What became of a call's claim to be worked on.
   *
   * @param refusal empty when it is this call's turn
   * @param admitted to be told who calls when that is proven
   */
  record Turn(Optional<Trouble> refusal, Consumer<Caller> admitted) {}

  /**
   * Counts this call.
   *
   * @param authorization that header of it
   */
  Turn turn(ApiRequest request, Optional<String> authorization) {
    if (limit.isEmpty()) {
      return FREE;
    }
    HashCode login = login(request, authorization);
    String caller =
        Optional.ofNullable(proven.getIfPresent(login))
            .orElseGet(() -> "network " + network(request.origin().address()));
    ConsumptionProbe probe = buckets.getUnchecked(caller).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? new Turn(Optional.empty(), who -> proven.put(login, "user " + who.account().user()))
        : new Turn(
            Optional.of(Trouble.tooManyCalls(seconds(probe.getNanosToWaitForRefill()))),
            FREE.admitted());
  }

  /** Whoever has one address of IPv6 has all that begin with the same 64 bits. */
  private static String network(String address) {
    byte[] bytes = InetAddresses.forString(address).getAddress();
    return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK_BYTES, bytes.length));
  }

  /** No password stays in memory for this, nor what it could be found out from. */
  private HashCode login(ApiRequest request, Optional<String> authorization) {
    Hasher hasher = digest.newHasher();
    put(hasher, request.parameters().getOrDefault("user", ""));
    put(hasher, request.parameters().getOrDefault("pass", ""));
    put(hasher, authorization.orElse(""));
    return hasher.hash();
  }

  private static void put(Hasher hasher, String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }

  private Bucket newBucket() {
    RateLimit rate = limit.orElseThrow();
    return Bucket.builder()
        .addLimit(
            bandwidth -> bandwidth.capacity(rate.calls()).refillGreedy(rate.calls(), rate.period()))
        .withCustomTimePrecision(new Meter(nanos))
        .build();
  }

  private CacheBuilder<Object, Object> cache() {
    return CacheBuilder.newBuilder()
        .maximumSize(MOST_CALLERS)
        .ticker(
            new Ticker() {
              @Override
              public long read() {
                return nanos.getAsLong();
              }
            });
  }

  private static long seconds(long waitNanos) {
    return 1 + Math.max(0, waitNanos - 1) / TimeUnit.SECONDS.toNanos(1);
  }

  private static byte[] secret() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  private record Meter(LongSupplier nanos) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
