package org.budgetbook.exchange.seal;

import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The curve of SM2 (GB/T 32918.5). */
final class Curve {

  static final ECDomainParameters DOMAIN = domain();

  private Curve() {}

  private static ECDomainParameters domain() {
    X9ECParameters sm2 = GMNamedCurves.getByName("sm2p256v1");
    return new ECDomainParameters(sm2.getCurve(), sm2.getG(), sm2.getN(), sm2.getH());
  }
}
