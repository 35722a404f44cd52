<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>ActionBar</name>
        <message>
            <source>Note</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>จอง</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>คืนสินค้า</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Scan now, or type the code into the search.</source>
            <translation>สแกนเลย หรือพิมพ์รหัสในช่องค้นหา</translation>
        </message>
    </context>
    <context>
        <name>AppButton</name>
        <message>
            <source>Working</source>
            <translation>กำลังทำงาน</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsCard</name>
        <message>
            <source>Arrived</source>
            <translation>มาถึงแล้ว</translation>
        </message>
        <message>
            <source>Here and on the way</source>
            <translation>อยู่ที่นี่และกำลังมา</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>ให้บริการแล้ว</translation>
        </message>
    </context>
    <context>
        <name>ArticleCard</name>
        <message>
            <source>Back to the list</source>
            <translation>กลับไปที่รายการ</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>สำหรับ %1</translation>
        </message>
        <message>
            <source>here</source>
            <translation>ที่นี่</translation>
        </message>
        <message>
            <source>in other branches</source>
            <translation>ที่สาขาอื่น</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>กำลังมา</translation>
        </message>
    </context>
    <context>
        <name>Availability</name>
        <message>
            <source>here %1</source>
            <translation>ที่นี่ %1</translation>
        </message>
        <message>
            <source>none nearby</source>
            <translation>ไม่มีใกล้เคียง</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>ไม่มีที่นี่</translation>
        </message>
        <message>
            <source>web shop only</source>
            <translation>เฉพาะร้านออนไลน์</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>BesideCard</name>
        <message>
            <source>Article</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>Back to the conversation</source>
            <translation>กลับไปที่การสนทนา</translation>
        </message>
        <message>
            <source>Look an article up</source>
            <translation>ค้นหาสินค้า</translation>
        </message>
        <message>
            <source>Open with them</source>
            <translation>เรื่องที่ยังค้างอยู่</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>จอง</translation>
        </message>
        <message>
            <source>Reserve %1</source>
            <translation>จอง %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>สต็อก</translation>
        </message>
    </context>
    <context>
        <name>BranchLine</name>
        <message>
            <source>Reserve</source>
            <translation>จอง</translation>
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation>จองที่ %1</translation>
        </message>
    </context>
    <context>
        <name>BranchesCard</name>
        <message>
            <source>Where it is</source>
            <translation>อยู่ที่ไหน</translation>
        </message>
    </context>
    <context>
        <name>CartCard</name>
        <message>
            <source>Cart, in the store</source>
            <translation>ตะกร้าในร้าน</translation>
        </message>
        <message>
            <source>Change the cart, or add an article</source>
            <translation>แก้ไขตะกร้าหรือเพิ่มสินค้า</translation>
        </message>
        <message>
            <source>No online cart</source>
            <translation>ไม่มีตะกร้าออนไลน์</translation>
        </message>
        <message>
            <source>Online cart</source>
            <translation>ตะกร้าออนไลน์</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>แบ่ง</translation>
        </message>
        <message>
            <source>Take over cart</source>
            <translation>รับช่วงตะกร้า</translation>
        </message>
        <message>
            <source>What they put into the web shop’s cart appears here.</source>
            <translation>สิ่งที่ลูกค้าใส่ในตะกร้าออนไลน์จะแสดงที่นี่</translation>
        </message>
    </context>
    <context>
        <name>CartEditPanel</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Add to the cart</source>
            <translation>เพิ่มลงตะกร้า</translation>
        </message>
        <message>
            <source>Article, number, or scan the tag</source>
            <translation>สินค้า หมายเลข หรือสแกนป้าย</translation>
        </message>
        <message>
            <source>In the cart</source>
            <translation>ในตะกร้า</translation>
        </message>
        <message>
            <source>Search articles</source>
            <translation>ค้นหาสินค้า</translation>
        </message>
    </context>
    <context>
        <name>ChatsList</name>
        <message>
            <source>Chats, e-mails and social messages appear here.</source>
            <translation>แชต อีเมล และข้อความโซเชียลจะแสดงที่นี่</translation>
        </message>
        <message>
            <source>No conversations yet</source>
            <translation>ยังไม่มีการสนทนา</translation>
        </message>
    </context>
    <context>
        <name>CodeStep</name>
        <message>
            <source>I have checked who it is</source>
            <translation>ตรวจสอบตัวตนแล้ว</translation>
        </message>
        <message>
            <source>Pick-up code</source>
            <translation>รหัสรับสินค้า</translation>
        </message>
        <message>
            <source>Six digits on the customer’s phone. Scanning works too.</source>
            <translation>ตัวเลขหกหลักบนโทรศัพท์ของลูกค้า สแกนก็ได้</translation>
        </message>
        <message>
            <source>or</source>
            <translation>หรือ</translation>
        </message>
    </context>
    <context>
        <name>CreatePanel</name>
        <message>
            <source>Calls</source>
            <translation>โทร</translation>
        </message>
        <message>
            <source>Create customer</source>
            <translation>สร้างลูกค้า</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>นามสกุล</translation>
        </message>
        <message>
            <source>May be reached by</source>
            <translation>ติดต่อได้ทาง</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>ลูกค้าใหม่</translation>
        </message>
        <message>
            <source>Perhaps the same person?</source>
            <translation>อาจเป็นคนเดียวกันหรือไม่</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Take down, confirmed later</source>
            <translation>บันทึกไว้ ยืนยันภายหลัง</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>เมือง</translation>
        </message>
    </context>
    <context>
        <name>Customer</name>
        <message>
            <source>%1 answers</source>
            <translation>%1 เป็นผู้ตอบ</translation>
        </message>
        <message>
            <source>%1 characters left</source>
            <translation>เหลืออีก %1 ตัวอักษร</translation>
        </message>
        <message>
            <source>%1 of %2 returned</source>
            <translation>คืนแล้ว %1 จาก %2</translation>
        </message>
        <message>
            <source>%1’s client book</source>
            <translation>ลูกค้าในความดูแลของ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s) in the online cart</source>
            <translation>
                <numerusform>%n รายการในตะกร้าออนไลน์</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>ยาวเกินไป %n ตัวอักษร</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n ข้อความ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n คะแนน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n ครั้ง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation>
                <numerusform>มีช่องที่ยาวเกิน %n ตัวอักษร</numerusform>
            </translation>
        </message>
        <message>
            <source>Ads</source>
            <translation>โฆษณา</translation>
        </message>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>นัดหมาย</translation>
        </message>
        <message>
            <source>Appointment at %1</source>
            <translation>นัดหมายเวลา %1</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>มาถึงแล้ว</translation>
        </message>
        <message>
            <source>Arrived, noted</source>
            <translation>บันทึกการมาถึงแล้ว</translation>
        </message>
        <message>
            <source>Bought in %1</source>
            <translation>ซื้อที่ %1</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>โทรเข้ามา</translation>
        </message>
        <message>
            <source>Cart taken over in %1</source>
            <translation>รับช่วงตะกร้าที่ %1</translation>
        </message>
        <message numerus="yes">
            <source>Cart taken over, %n article(s)</source>
            <translation>
                <numerusform>รับช่วงตะกร้าแล้ว %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cart: %n article(s) left</source>
            <translation>
                <numerusform>ตะกร้า: เหลือ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed the cart</source>
            <translation>แก้ไขตะกร้า</translation>
        </message>
        <message>
            <source>Changed the wish list</source>
            <translation>แก้ไขรายการที่อยากได้</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>แชต</translation>
        </message>
        <message>
            <source>Chat with %1</source>
            <translation>แชตกับ %1</translation>
        </message>
        <message>
            <source>Checked in online</source>
            <translation>เช็กอินออนไลน์</translation>
        </message>
        <message>
            <source>Checked in with pick-up code</source>
            <translation>เช็กอินด้วยรหัสรับสินค้า</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>เลือกสถานที่</translation>
        </message>
        <message>
            <source>Clicked an ad</source>
            <translation>คลิกโฆษณา</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ต่อไป</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>ส่งถึงแล้ว</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Done by %1</source>
            <translation>ทำโดย %1</translation>
        </message>
        <message>
            <source>Drop</source>
            <translation>เอาออก</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Follow up</source>
            <translation>ติดตามผล</translation>
        </message>
        <message>
            <source>Gave feedback</source>
            <translation>ให้ความเห็น</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>ส่งมอบแล้ว</translation>
        </message>
        <message>
            <source>Held here</source>
            <translation>เก็บไว้ที่นี่</translation>
        </message>
        <message>
            <source>Here since %1</source>
            <translation>อยู่ที่นี่ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>Hold here</source>
            <translation>เก็บไว้ที่นี่</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>ในหนึ่งสัปดาห์</translation>
        </message>
        <message>
            <source>In the store for %1</source>
            <translation>อยู่ในร้านมา %1</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>นามสกุล</translation>
        </message>
        <message>
            <source>Never asked</source>
            <translation>ยังไม่เคยถาม</translation>
        </message>
        <message>
            <source>New, not confirmed</source>
            <translation>ใหม่ ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>ไม่มีกำหนด</translation>
        </message>
        <message>
            <source>No network: shown as of the last sync. What you do here is kept and sent later.</source>
            <translation>ไม่มีเครือข่าย: แสดงตามการซิงก์ครั้งล่าสุด สิ่งที่ทำจะถูกเก็บไว้และส่งภายหลัง</translation>
        </message>
        <message>
            <source>No, %1</source>
            <translation>ไม่ %1</translation>
        </message>
        <message>
            <source>None there by our figures</source>
            <translation>ตามข้อมูลของเราไม่มีที่นั่น</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Not wanted</source>
            <translation>ไม่ต้องการ</translation>
        </message>
        <message>
            <source>Note by %1</source>
            <translation>บันทึกโดย %1</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>บันทึกแล้ว</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>กำลังเดินทาง</translation>
        </message>
        <message>
            <source>On the way, since %1</source>
            <translation>กำลังเดินทางตั้งแต่ %1</translation>
        </message>
        <message numerus="yes">
            <source>Only %n there by our figures</source>
            <translation>
                <numerusform>ตามข้อมูลของเรามีเพียง %n ชิ้น</numerusform>
            </translation>
        </message>
        <message>
            <source>Opened a newsletter</source>
            <translation>เปิดจดหมายข่าว</translation>
        </message>
        <message>
            <source>Opened the newsletter %1</source>
            <translation>เปิดจดหมายข่าว %1</translation>
        </message>
        <message>
            <source>Ordered: %1</source>
            <translation>สั่งซื้อ: %1</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>โทรศัพท์</translation>
        </message>
        <message>
            <source>Pick up</source>
            <translation>รับสินค้า</translation>
        </message>
        <message>
            <source>Picks up in %1</source>
            <translation>รับที่ %1</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>รหัสไปรษณีย์</translation>
        </message>
        <message>
            <source>Profile saved</source>
            <translation>บันทึกโปรไฟล์แล้ว</translation>
        </message>
        <message>
            <source>Promised by %1</source>
            <translation>%1 รับปากไว้</translation>
        </message>
        <message>
            <source>Promised in chat, still open</source>
            <translation>รับปากไว้ในแชต ยังค้างอยู่</translation>
        </message>
        <message>
            <source>Promised, still open</source>
            <translation>รับปากไว้ ยังค้างอยู่</translation>
        </message>
        <message>
            <source>Put %1 into the cart</source>
            <translation>ใส่ %1 ลงตะกร้า</translation>
        </message>
        <message>
            <source>Put aside in %1</source>
            <translation>เก็บไว้ที่ %1</translation>
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation>พร้อมให้รับ</translation>
        </message>
        <message>
            <source>Refund of %1 is on its way</source>
            <translation>กำลังคืนเงิน %1</translation>
        </message>
        <message>
            <source>Refunded %1</source>
            <translation>คืนเงินแล้ว %1</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>ตอบ</translation>
        </message>
        <message>
            <source>Reservation cancelled</source>
            <translation>ยกเลิกการจองแล้ว</translation>
        </message>
        <message>
            <source>Reservation could not be kept</source>
            <translation>ไม่สามารถเก็บการจองไว้ได้</translation>
        </message>
        <message>
            <source>Reservation ran out</source>
            <translation>การจองหมดอายุ</translation>
        </message>
        <message>
            <source>Reserved in %1</source>
            <translation>จองที่ %1 แล้ว</translation>
        </message>
        <message>
            <source>Return announced online · %1</source>
            <translation>แจ้งคืนทางออนไลน์ · %1</translation>
        </message>
        <message>
            <source>Return taken in · refund of %1 follows</source>
            <translation>รับคืนแล้ว · จะคืนเงิน %1</translation>
        </message>
        <message>
            <source>Returned · %1</source>
            <translation>คืนแล้ว · %1</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>บันทึกแล้ว</translation>
        </message>
        <message>
            <source>Searched “%1”</source>
            <translation>ค้นหา “%1”</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>ให้บริการแล้ว</translation>
        </message>
        <message>
            <source>Served. Thank you!</source>
            <translation>ให้บริการแล้ว ขอบคุณ!</translation>
        </message>
        <message>
            <source>Ship</source>
            <translation>จัดส่ง</translation>
        </message>
        <message>
            <source>Shipped home</source>
            <translation>ส่งถึงบ้าน</translation>
        </message>
        <message>
            <source>Showed the loyalty card</source>
            <translation>แสดงบัตรสมาชิก</translation>
        </message>
        <message>
            <source>Somebody changed it to “%1” meanwhile</source>
            <translation>มีคนเปลี่ยนเป็น “%1” ไปแล้ว</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>อย่างอื่น</translation>
        </message>
        <message>
            <source>Started the checkout</source>
            <translation>เริ่มชำระเงิน</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Store price %1</source>
            <translation>ราคาหน้าร้าน %1</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>ถนน</translation>
        </message>
        <message>
            <source>Take now</source>
            <translation>รับเลย</translation>
        </message>
        <message>
            <source>Takes it now</source>
            <translation>รับไปเลย</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>งาน</translation>
        </message>
        <message>
            <source>Task by %1</source>
            <translation>งานโดย %1</translation>
        </message>
        <message>
            <source>Task saved</source>
            <translation>บันทึกงานแล้ว</translation>
        </message>
        <message>
            <source>The cart is split</source>
            <translation>แบ่งตะกร้าแล้ว</translation>
        </message>
        <message>
            <source>The cart is yours now. Split it, or add what is on the shelf.</source>
            <translation>ตะกร้าเป็นของคุณแล้ว แบ่งหรือเพิ่มสินค้าจากชั้นได้</translation>
        </message>
        <message>
            <source>This is not an e-mail address</source>
            <translation>นี่ไม่ใช่อีเมล</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>พรุ่งนี้</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>เมือง</translation>
        </message>
        <message>
            <source>Viewed %1</source>
            <translation>ดู %1</translation>
        </message>
        <message>
            <source>Visited %1</source>
            <translation>เข้าชม %1</translation>
        </message>
        <message>
            <source>Waits for an answer for %1</source>
            <translation>รอคำตอบมา %1</translation>
        </message>
        <message>
            <source>Walked in</source>
            <translation>เดินเข้ามา</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>เว็บ</translation>
        </message>
        <message>
            <source>Wished for %1</source>
            <translation>อยากได้ %1</translation>
        </message>
        <message>
            <source>Wrote on a social network</source>
            <translation>เขียนในโซเชียล</translation>
        </message>
        <message>
            <source>Yes, %1</source>
            <translation>ใช่ %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message>
            <source>Your client book</source>
            <translation>ลูกค้าในความดูแลของคุณ</translation>
        </message>
        <message>
            <source>all returned</source>
            <translation>คืนทั้งหมดแล้ว</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>ณ %1</translation>
        </message>
        <message>
            <source>being prepared</source>
            <translation>กำลังเตรียม</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>โดย %1</translation>
        </message>
        <message>
            <source>calls</source>
            <translation>โทร</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>ยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>แชต</translation>
        </message>
        <message>
            <source>customer since %1</source>
            <translation>ลูกค้าตั้งแต่ %1</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>ส่งถึงแล้ว</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>กำหนด %1</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>อีเมล</translation>
        </message>
        <message>
            <source>in person, %1</source>
            <translation>ด้วยตนเอง %1</translation>
        </message>
        <message>
            <source>known here since %1</source>
            <translation>รู้จักที่นี่ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>not in our catalogue</source>
            <translation>ไม่อยู่ในแค็ตตาล็อก</translation>
        </message>
        <message>
            <source>on its way</source>
            <translation>กำลังมา</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>เลยกำหนดตั้งแต่ %1</translation>
        </message>
        <message>
            <source>shelf %1</source>
            <translation>ชั้น %1</translation>
        </message>
        <message>
            <source>wish list</source>
            <translation>รายการที่อยากได้</translation>
        </message>
    </context>
    <context>
        <name>CustomerPage</name>
        <message>
            <source>Find a customer</source>
            <translation>ค้นหาลูกค้า</translation>
        </message>
        <message>
            <source>Find somebody by name, phone or order number, or scan a code.</source>
            <translation>ค้นหาด้วยชื่อ โทรศัพท์ เลขคำสั่งซื้อ หรือสแกนรหัส</translation>
        </message>
        <message>
            <source>Nobody is being served</source>
            <translation>ยังไม่มีลูกค้าที่กำลังให้บริการ</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>ไม่มีที่นี่</translation>
        </message>
        <message>
            <source>This customer is not on this device, and the hub cannot be asked now.</source>
            <translation>ลูกค้ารายนี้ไม่อยู่ในเครื่องนี้ และตอนนี้ถามศูนย์กลางไม่ได้</translation>
        </message>
    </context>
    <context>
        <name>DiscardPanel</name>
        <message>
            <source>Discard</source>
            <translation>ละทิ้ง</translation>
        </message>
        <message>
            <source>Discard this?</source>
            <translation>ละทิ้งรายการนี้หรือไม่</translation>
        </message>
        <message>
            <source>It will not be done. That is recorded under your name and stays readable for 30 days.</source>
            <translation>จะไม่ถูกดำเนินการ ระบบบันทึกในชื่อของคุณและอ่านได้อีก 30 วัน</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>เก็บไว้</translation>
        </message>
    </context>
    <context>
        <name>EditPanel</name>
        <message>
            <source>Edit the profile</source>
            <translation>แก้ไขโปรไฟล์</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentPage</name>
        <message>
            <source>A manager gives you the hub's address and a code, to type or to scan. It works once.</source>
            <translation>ผู้จัดการจะให้ที่อยู่ของฮับและรหัส พิมพ์หรือสแกนก็ได้ รหัสใช้ได้ครั้งเดียว</translation>
        </message>
        <message>
            <source>Address of the hub</source>
            <translation>ที่อยู่ของศูนย์กลาง</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>รหัส</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>เข้าร่วม</translation>
        </message>
        <message>
            <source>Join a branch</source>
            <translation>เข้าร่วมสาขา</translation>
        </message>
        <message>
            <source>Name of this device</source>
            <translation>ชื่อเครื่องนี้</translation>
        </message>
        <message>
            <source>What people call this device</source>
            <translation>ชื่อที่ทุกคนใช้เรียกเครื่องนี้</translation>
        </message>
    </context>
    <context>
        <name>EntryPanel</name>
        <message>
            <source>Open the conversation</source>
            <translation>เปิดการสนทนา</translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>เปิดคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Show the article</source>
            <translation>ดูสินค้า</translation>
        </message>
    </context>
    <context>
        <name>FiguresRow</name>
        <message>
            <source>chats waiting</source>
            <translation>แชตที่รอ</translation>
        </message>
        <message>
            <source>in the store</source>
            <translation>ในร้าน</translation>
        </message>
        <message>
            <source>over time</source>
            <translation>เลยเวลา</translation>
        </message>
        <message>
            <source>promises and tasks</source>
            <translation>คำสัญญาและงาน</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>พร้อม</translation>
        </message>
        <message>
            <source>to prepare</source>
            <translation>ต้องเตรียม</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>%1 is a customer now</source>
            <translation>%1 เป็นลูกค้าแล้ว</translation>
        </message>
        <message numerus="yes">
            <source>A field is longer than %n characters</source>
            <translation>
                <numerusform>มีช่องที่ยาวเกิน %n ตัวอักษร</numerusform>
            </translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>กำลังถามศูนย์กลาง</translation>
        </message>
        <message>
            <source>Check the spelling, or try the phone number or an order number.</source>
            <translation>ตรวจตัวสะกด หรือลองหมายเลขโทรศัพท์หรือเลขคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>From the hub</source>
            <translation>จากศูนย์กลาง</translation>
        </message>
        <message>
            <source>Here and lately served</source>
            <translation>อยู่ที่นี่และเพิ่งให้บริการ</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>ในร้าน</translation>
        </message>
        <message>
            <source>Nobody and nothing has the code %1</source>
            <translation>ไม่มีใครหรือสิ่งใดใช้รหัส %1</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>ไม่พบใคร</translation>
        </message>
        <message>
            <source>On this device</source>
            <translation>ในเครื่องนี้</translation>
        </message>
        <message>
            <source>Only from this device: the hub cannot be asked</source>
            <translation>เฉพาะจากเครื่องนี้: ถามศูนย์กลางไม่ได้</translation>
        </message>
        <message>
            <source>Only this device was asked: there is no network.</source>
            <translation>ค้นเฉพาะเครื่องนี้: ไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>Scan once more, or look in Stock.</source>
            <translation>สแกนอีกครั้ง หรือดูในสต็อก</translation>
        </message>
        <message>
            <source>Something open</source>
            <translation>มีเรื่องค้าง</translation>
        </message>
        <message numerus="yes">
            <source>The first %n. Type more to see the right one.</source>
            <translation>
                <numerusform>%n รายการแรก พิมพ์เพิ่มเพื่อหาที่ต้องการ</numerusform>
            </translation>
        </message>
        <message>
            <source>This code is an article: %1</source>
            <translation>รหัสนี้เป็นสินค้า: %1</translation>
        </message>
        <message>
            <source>This is not an e-mail address</source>
            <translation>นี่ไม่ใช่อีเมล</translation>
        </message>
        <message>
            <source>Type a name, phone, e-mail, order or loyalty number, or scan a code.</source>
            <translation>พิมพ์ชื่อ โทรศัพท์ อีเมล เลขคำสั่งซื้อหรือสมาชิก หรือสแกนรหัส</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>คุณคือใคร</translation>
        </message>
        <message>
            <source>by customer number</source>
            <translation>จากหมายเลขลูกค้า</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>จากอีเมล</translation>
        </message>
        <message>
            <source>by loyalty number</source>
            <translation>จากหมายเลขสมาชิก</translation>
        </message>
        <message>
            <source>by order number</source>
            <translation>จากเลขคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>จากโทรศัพท์</translation>
        </message>
        <message>
            <source>by pick-up code</source>
            <translation>จากรหัสรับสินค้า</translation>
        </message>
        <message>
            <source>last here %1</source>
            <translation>มาล่าสุด %1</translation>
        </message>
    </context>
    <context>
        <name>FindPage</name>
        <message>
            <source>Customers</source>
            <translation>ลูกค้า</translation>
        </message>
        <message>
            <source>Look in Stock</source>
            <translation>ดูในสต็อก</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>ลูกค้าใหม่</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>IdentityCard</name>
        <message>
            <source>%1: allowed</source>
            <translation>%1: อนุญาต</translation>
        </message>
        <message>
            <source>%1: not allowed</source>
            <translation>%1: ไม่อนุญาต</translation>
        </message>
        <message>
            <source>Hide contacts: %1 %2</source>
            <translation>ซ่อนข้อมูลติดต่อ: %1 %2</translation>
        </message>
        <message>
            <source>No phone or e-mail yet</source>
            <translation>ยังไม่มีโทรศัพท์หรืออีเมล</translation>
        </message>
        <message>
            <source>Profile of %1: consents, preferences</source>
            <translation>โปรไฟล์ของ %1: ความยินยอม ความชอบ</translation>
        </message>
        <message>
            <source>Show contacts: %1 %2</source>
            <translation>แสดงข้อมูลติดต่อ: %1 %2</translation>
        </message>
        <message>
            <source>bought</source>
            <translation>ซื้อ</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>คืน</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>ครั้งที่มา</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>%1 is answering this.</source>
            <translation>%1 กำลังตอบอยู่</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>อัตโนมัติ</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ปิดแล้ว</translation>
        </message>
        <message>
            <source>Earlier messages are not shown here</source>
            <translation>ไม่แสดงข้อความก่อนหน้า</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>ส่งมอบแล้ว</translation>
        </message>
        <message>
            <source>Promise kept as a task</source>
            <translation>บันทึกคำสัญญาเป็นงานแล้ว</translation>
        </message>
        <message>
            <source>Promised by %1</source>
            <translation>%1 รับปากไว้</translation>
        </message>
        <message>
            <source>Requested. Confirmed when the network is back.</source>
            <translation>ส่งคำขอแล้ว จะยืนยันเมื่อเครือข่ายกลับมา</translation>
        </message>
        <message>
            <source>Reserved here</source>
            <translation>จองที่นี่แล้ว</translation>
        </message>
        <message>
            <source>The customer wants no messages by %1.</source>
            <translation>ลูกค้าไม่ต้องการรับข้อความทาง %1</translation>
        </message>
        <message>
            <source>This conversation is closed.</source>
            <translation>การสนทนานี้ปิดแล้ว</translation>
        </message>
        <message>
            <source>Unknown customer</source>
            <translation>ลูกค้าไม่ทราบชื่อ</translation>
        </message>
        <message>
            <source>You</source>
            <translation>คุณ</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>กำหนด %1</translation>
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation>
                <numerusform>ที่นี่ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>ไม่มีที่นี่</translation>
        </message>
        <message>
            <source>you</source>
            <translation>คุณ</translation>
        </message>
    </context>
    <context>
        <name>InboxPage</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>รอ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>ไม่มีใครรอ</translation>
        </message>
        <message>
            <source>The longest wait is at the top.</source>
            <translation>คนที่รอนานที่สุดอยู่บนสุด</translation>
        </message>
    </context>
    <context>
        <name>KeyHints</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>แป้นพิมพ์</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>ปุ่มลัด</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Close, or leave the field</source>
            <translation>ปิดหรือออกจากช่อง</translation>
        </message>
        <message>
            <source>Next and previous row</source>
            <translation>แถวถัดไปและก่อนหน้า</translation>
        </message>
        <message>
            <source>Open a page</source>
            <translation>เปิดหน้า</translation>
        </message>
        <message>
            <source>Open the row</source>
            <translation>เปิดแถว</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ค้นหา</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>แสดงปุ่มลัดเหล่านี้</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Pages</source>
            <translation>หน้า</translation>
        </message>
    </context>
    <context>
        <name>NavigationItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>รอ %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>ถูกปฏิเสธ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>รอ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>First sync · %1 %</source>
            <translation>ซิงก์ครั้งแรก · %1 %</translation>
        </message>
        <message>
            <source>Not accepted by the hub</source>
            <translation>ศูนย์กลางไม่ยอมรับเครื่องนี้</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>ออฟไลน์</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>ออฟไลน์ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>Online · %1</source>
            <translation>ออนไลน์ · %1</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>กำลังเริ่ม</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>กำลังซิงก์</translation>
        </message>
    </context>
    <context>
        <name>NetworkPill</name>
        <message>
            <source>Network: %1</source>
            <translation>เครือข่าย: %1</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>No notes yet</source>
            <translation>ยังไม่มีบันทึก</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>งาน</translation>
        </message>
        <message>
            <source>Write what the next colleague should know.</source>
            <translation>เขียนสิ่งที่เพื่อนร่วมงานคนต่อไปควรรู้</translation>
        </message>
    </context>
    <context>
        <name>NowCard</name>
        <message>
            <source>More for %1</source>
            <translation>เพิ่มเติมสำหรับ %1</translation>
        </message>
    </context>
    <context>
        <name>NowList</name>
        <message>
            <source>Note the visit</source>
            <translation>บันทึกการเข้าร้าน</translation>
        </message>
        <message>
            <source>Nothing is open with this customer.</source>
            <translation>ไม่มีเรื่องค้างกับลูกค้ารายนี้</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ตอนนี้</translation>
        </message>
    </context>
    <context>
        <name>OrderList</name>
        <message>
            <source>Check the number. An order of another branch may need the network.</source>
            <translation>ตรวจสอบหมายเลข คำสั่งซื้อของสาขาอื่นอาจต้องใช้เครือข่าย</translation>
        </message>
        <message>
            <source>No such order here</source>
            <translation>ไม่พบคำสั่งซื้อนี้ที่นี่</translation>
        </message>
        <message>
            <source>Order number, name, phone</source>
            <translation>เลขคำสั่งซื้อ ชื่อ โทรศัพท์</translation>
        </message>
        <message>
            <source>Search or scan</source>
            <translation>ค้นหาหรือสแกน</translation>
        </message>
        <message>
            <source>Search orders</source>
            <translation>ค้นหาคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Type the order number or a name, or scan the order's code.</source>
            <translation>พิมพ์เลขคำสั่งซื้อหรือชื่อ หรือสแกนรหัสของคำสั่งซื้อ</translation>
        </message>
    </context>
    <context>
        <name>OrdersList</name>
        <message>
            <source>No orders yet</source>
            <translation>ยังไม่มีคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Orders from the web shop and the stores appear here.</source>
            <translation>คำสั่งซื้อจากเว็บและร้านจะแสดงที่นี่</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Customer</source>
            <translation>ลูกค้า</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>ค้นหา</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>กล่องข้อความ</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>คิว</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>คืนสินค้า</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>ตั้งค่า</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>สต็อก</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>PassPanel</name>
        <message>
            <source>Hand over</source>
            <translation>ส่งต่อ</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>ถึงใคร</translation>
        </message>
        <message>
            <source>What they need to know</source>
            <translation>สิ่งที่เขาควรรู้</translation>
        </message>
        <message>
            <source>What was asked, what was promised</source>
            <translation>ถามอะไร รับปากอะไรไว้</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>No name yet</source>
            <translation>ยังไม่มีชื่อ</translation>
        </message>
    </context>
    <context>
        <name>PersonLine</name>
        <message>
            <source>Fetching</source>
            <translation>กำลังดึงข้อมูล</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>ศูนย์กลาง</translation>
        </message>
    </context>
    <context>
        <name>PickUpLine</name>
        <message>
            <source>More for %1</source>
            <translation>เพิ่มเติมสำหรับ %1</translation>
        </message>
    </context>
    <context>
        <name>PickUpsCard</name>
        <message>
            <source>Nothing to prepare, nothing to hand over.</source>
            <translation>ไม่มีสิ่งที่ต้องเตรียมหรือส่งมอบ</translation>
        </message>
        <message>
            <source>Reservations and pick-ups</source>
            <translation>การจองและการรับสินค้า</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>Delete the last digit</source>
            <translation>ลบตัวเลขสุดท้าย</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>That is the whole PIN</source>
            <translation>ครบทั้งรหัส PIN แล้ว</translation>
        </message>
    </context>
    <context>
        <name>PlaceholderPage</name>
        <message>
            <source>Nothing here yet</source>
            <translation>ยังไม่มีอะไรที่นี่</translation>
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Add</source>
            <translation>เพิ่ม</translation>
        </message>
        <message>
            <source>Add a preference</source>
            <translation>เพิ่มความชอบ</translation>
        </message>
        <message>
            <source>Edit name, contacts, address</source>
            <translation>แก้ไขชื่อ ข้อมูลติดต่อ ที่อยู่</translation>
        </message>
        <message>
            <source>May be reached by</source>
            <translation>ติดต่อได้ทาง</translation>
        </message>
        <message>
            <source>Not confirmed yet</source>
            <translation>ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>ลบ %1</translation>
        </message>
        <message>
            <source>Shoe size, favourite colour, birthday</source>
            <translation>ขนาดรองเท้า สีที่ชอบ วันเกิด</translation>
        </message>
        <message>
            <source>Sizes, tastes, dates</source>
            <translation>ขนาด รสนิยม วันสำคัญ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>ค่า</translation>
        </message>
        <message>
            <source>What</source>
            <translation>อะไร</translation>
        </message>
    </context>
    <context>
        <name>PromisePanel</name>
        <message>
            <source>3 days</source>
            <translation>3 วัน</translation>
        </message>
        <message>
            <source>A week</source>
            <translation>1 สัปดาห์</translation>
        </message>
        <message>
            <source>Keep a promise</source>
            <translation>รักษาคำสัญญา</translation>
        </message>
        <message>
            <source>Keep as a task</source>
            <translation>บันทึกเป็นงาน</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>พรุ่งนี้</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>ภายในเมื่อไร</translation>
        </message>
        <message>
            <source>What was promised</source>
            <translation>รับปากอะไรไว้</translation>
        </message>
    </context>
    <context>
        <name>QuantityStepper</name>
        <message>
            <source>Less: %1</source>
            <translation>ลด: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>เพิ่ม: %1</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>%1 is ready</source>
            <translation>%1 พร้อมแล้ว</translation>
        </message>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>กำลังส่ง %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused: decide what happens</source>
            <translation>
                <numerusform>ถูกปฏิเสธ %n รายการ: โปรดตัดสินใจ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n safe on this device until the network is back</source>
            <translation>
                <numerusform>%n รายการปลอดภัยในเครื่องนี้จนกว่าเครือข่ายจะกลับมา</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel the reservation of %1</source>
            <translation>ยกเลิกการจอง %1</translation>
        </message>
        <message>
            <source>Change the profile: %1</source>
            <translation>แก้ไขโปรไฟล์: %1</translation>
        </message>
        <message>
            <source>Close a conversation</source>
            <translation>ปิดการสนทนา</translation>
        </message>
        <message>
            <source>Discarded. It stays readable for 30 days.</source>
            <translation>ละทิ้งแล้ว อ่านได้อีก 30 วัน</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>เสร็จแล้ว: %1</translation>
        </message>
        <message>
            <source>End a visit</source>
            <translation>จบการเข้าร้าน</translation>
        </message>
        <message>
            <source>Everything is at the hub</source>
            <translation>ทุกอย่างถึงศูนย์กลางแล้ว</translation>
        </message>
        <message>
            <source>Hand %1 over</source>
            <translation>ส่งมอบ %1</translation>
        </message>
        <message>
            <source>Hand a conversation over to %1</source>
            <translation>ส่งต่อการสนทนาให้ %1</translation>
        </message>
        <message>
            <source>It has been sent already</source>
            <translation>ส่งไปแล้ว</translation>
        </message>
        <message>
            <source>Keep in mind: %1</source>
            <translation>อย่าลืม: %1</translation>
        </message>
        <message>
            <source>Keep “%1”</source>
            <translation>เก็บ “%1”</translation>
        </message>
        <message>
            <source>Last contact with the hub: %1</source>
            <translation>ติดต่อศูนย์กลางล่าสุด: %1</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>รอคุณตัดสินใจ</translation>
        </message>
        <message>
            <source>New customer</source>
            <translation>ลูกค้าใหม่</translation>
        </message>
        <message>
            <source>No contact with the hub yet</source>
            <translation>ยังไม่ได้ติดต่อศูนย์กลาง</translation>
        </message>
        <message>
            <source>Note a consent: %1</source>
            <translation>บันทึกความยินยอม: %1</translation>
        </message>
        <message>
            <source>Note a visit</source>
            <translation>บันทึกการเข้าร้าน</translation>
        </message>
        <message>
            <source>Note: “%1”</source>
            <translation>บันทึก: “%1”</translation>
        </message>
        <message>
            <source>Older ones are not shown</source>
            <translation>ไม่แสดงรายการเก่า</translation>
        </message>
        <message>
            <source>Preference: %1</source>
            <translation>ความชอบ: %1</translation>
        </message>
        <message>
            <source>Prepare %1</source>
            <translation>เตรียม %1</translation>
        </message>
        <message>
            <source>Put %1 aside on shelf %2</source>
            <translation>เก็บ %1 ไว้ที่ชั้น %2</translation>
        </message>
        <message>
            <source>Put %1 into the cart</source>
            <translation>ใส่ %1 ลงตะกร้า</translation>
        </message>
        <message>
            <source>Refund %1</source>
            <translation>คืนเงิน %1</translation>
        </message>
        <message>
            <source>Refuse the reservation of %1</source>
            <translation>ปฏิเสธการจอง %1</translation>
        </message>
        <message>
            <source>Reply: “%1”</source>
            <translation>ตอบ: “%1”</translation>
        </message>
        <message>
            <source>Reserve %1 × %2 in %3</source>
            <translation>จอง %1 × %2 ที่ %3</translation>
        </message>
        <message>
            <source>Sent again as new</source>
            <translation>ส่งใหม่แล้ว</translation>
        </message>
        <message>
            <source>Split the online cart</source>
            <translation>แบ่งตะกร้าออนไลน์</translation>
        </message>
        <message>
            <source>Take a conversation on</source>
            <translation>รับการสนทนา</translation>
        </message>
        <message numerus="yes">
            <source>Take back %n article(s) of order %1</source>
            <translation>
                <numerusform>รับคืน %n ชิ้นจากคำสั่งซื้อ %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the online cart over</source>
            <translation>รับช่วงตะกร้าออนไลน์</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>ถอนกลับแล้ว</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this device is %n min off. Set it right.</source>
            <translation>
                <numerusform>นาฬิกาของเครื่องคลาดไป %n นาที โปรดตั้งใหม่</numerusform>
            </translation>
        </message>
        <message>
            <source>The hub does not accept this device. Ask a manager.</source>
            <translation>ศูนย์กลางไม่ยอมรับเครื่องนี้ ถามผู้จัดการ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>รออยู่</translation>
        </message>
        <message>
            <source>Withdraw a consent: %1</source>
            <translation>ถอนความยินยอม: %1</translation>
        </message>
        <message>
            <source>without a network</source>
            <translation>ไม่มีเครือข่าย</translation>
        </message>
    </context>
    <context>
        <name>QueueLine</name>
        <message>
            <source>Change</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>แก้ไข: %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ละทิ้ง</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>ละทิ้ง: %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>ถอนกลับ</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>ถอนกลับ: %1</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Everything is at the hub</source>
            <translation>ทุกอย่างถึงศูนย์กลางแล้ว</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>ซิงก์ตอนนี้</translation>
        </message>
        <message>
            <source>What you do without a network waits here, safe on this device, and is sent by itself.</source>
            <translation>สิ่งที่ทำโดยไม่มีเครือข่ายจะรออยู่ที่นี่อย่างปลอดภัย และถูกส่งเองภายหลัง</translation>
        </message>
        <message>
            <source>done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>need you</source>
            <translation>รอตัดสินใจ</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>รออยู่</translation>
        </message>
    </context>
    <context>
        <name>ReasonStep</name>
        <message>
            <source>Bought elsewhere</source>
            <translation>ซื้อที่อื่นแล้ว</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>เสียหาย</translation>
        </message>
        <message>
            <source>No longer wanted</source>
            <translation>ไม่ต้องการแล้ว</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>หาไม่พบ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Sold before</source>
            <translation>ขายไปก่อนแล้ว</translation>
        </message>
        <message>
            <source>Wrong article</source>
            <translation>สินค้าผิด</translation>
        </message>
    </context>
    <context>
        <name>RefundCard</name>
        <message>
            <source>Refund</source>
            <translation>คืนเงิน</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>รวม</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>%1 handed over</source>
            <translation>ส่งมอบ %1 แล้ว</translation>
        </message>
        <message>
            <source>%1 is put aside</source>
            <translation>เก็บ %1 ไว้แล้ว</translation>
        </message>
        <message>
            <source>%1 is told that it is ready</source>
            <translation>แจ้ง %1 ว่าพร้อมแล้ว</translation>
        </message>
        <message>
            <source>%1 prepares it</source>
            <translation>%1 กำลังเตรียม</translation>
        </message>
        <message>
            <source>Cancel reservation</source>
            <translation>ยกเลิกการจอง</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>Cannot be kept</source>
            <translation>เก็บไว้ไม่ได้</translation>
        </message>
        <message>
            <source>Click &amp; collect, %2</source>
            <translation>Click &amp; collect, %2</translation>
        </message>
        <message>
            <source>Could not be kept</source>
            <translation>เก็บไว้ไม่ได้</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>ส่งมอบ</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>ส่งมอบแล้ว</translation>
        </message>
        <message>
            <source>I’ll prepare it</source>
            <translation>ฉันจะเตรียมเอง</translation>
        </message>
        <message>
            <source>Not prepared, %1 over time</source>
            <translation>ยังไม่เตรียม เลยเวลา %1</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>เก็บไว้แล้ว</translation>
        </message>
        <message>
            <source>Ran out</source>
            <translation>หมดอายุ</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>พร้อมแล้ว</translation>
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation>พร้อมให้รับ</translation>
        </message>
        <message>
            <source>Requested, not confirmed</source>
            <translation>ส่งคำขอแล้ว ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Reservation cancelled</source>
            <translation>ยกเลิกการจองแล้ว</translation>
        </message>
        <message>
            <source>Reserved %2</source>
            <translation>จองเมื่อ %2</translation>
        </message>
        <message>
            <source>Reserved by %1, %2</source>
            <translation>จองโดย %1, %2</translation>
        </message>
        <message>
            <source>Reserved in chat by %1, %2</source>
            <translation>จองในแชตโดย %1, %2</translation>
        </message>
        <message>
            <source>Say where it lies, so that a colleague finds it.</source>
            <translation>บอกว่าอยู่ที่ไหน เพื่อให้เพื่อนร่วมงานหาเจอ</translation>
        </message>
        <message>
            <source>The code is not known here yet. Check the identity instead.</source>
            <translation>ยังไม่ทราบรหัสที่นี่ ให้ตรวจสอบตัวตนแทน</translation>
        </message>
        <message>
            <source>The customer and the agent will know</source>
            <translation>ลูกค้าและเจ้าหน้าที่จะได้รับแจ้ง</translation>
        </message>
        <message>
            <source>This code does not match.</source>
            <translation>รหัสไม่ตรงกัน</translation>
        </message>
        <message>
            <source>This reservation is gone.</source>
            <translation>การจองนี้ไม่มีแล้ว</translation>
        </message>
        <message>
            <source>To prepare</source>
            <translation>ต้องเตรียม</translation>
        </message>
        <message>
            <source>To prepare by %1</source>
            <translation>ต้องเตรียมภายใน %1</translation>
        </message>
        <message>
            <source>You prepare %1</source>
            <translation>คุณกำลังเตรียม %1</translation>
        </message>
        <message>
            <source>not confirmed yet</source>
            <translation>ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>shelf %1</source>
            <translation>ชั้น %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>ถึง %1</translation>
        </message>
    </context>
    <context>
        <name>ReservePanel</name>
        <message>
            <source>How many</source>
            <translation>จำนวน</translation>
        </message>
        <message>
            <source>Request for %1</source>
            <translation>ส่งคำขอให้ %1</translation>
        </message>
        <message>
            <source>Reserve for %1</source>
            <translation>จองให้ %1</translation>
        </message>
        <message>
            <source>Reserve in %1</source>
            <translation>จองที่ %1</translation>
        </message>
    </context>
    <context>
        <name>Return</name>
        <message>
            <source>%1 until %2</source>
            <translation>%1 ถึง %2</translation>
        </message>
        <message numerus="yes">
            <source>%n bought</source>
            <translation>
                <numerusform>ซื้อ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n came back</source>
            <translation>
                <numerusform>คืนแล้ว %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can come back</source>
            <translation>
                <numerusform>คืนได้ %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n คำสั่งซื้อ</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept and refund %1</source>
            <translation>รับคืนและคืนเงิน %1</translation>
        </message>
        <message>
            <source>All of it came back already</source>
            <translation>คืนครบแล้ว</translation>
        </message>
        <message>
            <source>As new</source>
            <translation>เหมือนใหม่</translation>
        </message>
        <message>
            <source>Asking the hub</source>
            <translation>กำลังถามศูนย์กลาง</translation>
        </message>
        <message>
            <source>Back to the shelf</source>
            <translation>กลับขึ้นชั้น</translation>
        </message>
        <message>
            <source>Came too late</source>
            <translation>มาช้าเกินไป</translation>
        </message>
        <message>
            <source>Cannot be returned</source>
            <translation>คืนไม่ได้</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>เปลี่ยนใจ</translation>
        </message>
        <message>
            <source>Choose what comes back</source>
            <translation>เลือกสินค้าที่คืน</translation>
        </message>
        <message>
            <source>Confirmed by the hub</source>
            <translation>ยืนยันโดยศูนย์กลาง</translation>
        </message>
        <message>
            <source>Could be returned until %1</source>
            <translation>คืนได้ถึง %1 เท่านั้น</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>เสียหาย</translation>
        </message>
        <message>
            <source>Defect</source>
            <translation>ชำรุด</translation>
        </message>
        <message>
            <source>How does it look?</source>
            <translation>สภาพเป็นอย่างไร</translation>
        </message>
        <message>
            <source>Not as shown</source>
            <translation>ไม่เหมือนที่แสดง</translation>
        </message>
        <message>
            <source>Nothing left</source>
            <translation>ไม่เหลือแล้ว</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>เปิดแล้ว</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>Orders of %1</source>
            <translation>คำสั่งซื้อของ %1</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>อื่น ๆ</translation>
        </message>
        <message>
            <source>Provisional receipt. The refund is made once the hub accepts it.</source>
            <translation>ใบรับชั่วคราว จะคืนเงินเมื่อศูนย์กลางยอมรับ</translation>
        </message>
        <message>
            <source>Provisional: the hub decides when the network is back</source>
            <translation>ชั่วคราว: ศูนย์กลางจะตัดสินเมื่อเครือข่ายกลับมา</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>คืนเงิน</translation>
        </message>
        <message>
            <source>Return slip</source>
            <translation>ใบรับคืนสินค้า</translation>
        </message>
        <message>
            <source>Scrap</source>
            <translation>ทิ้ง</translation>
        </message>
        <message>
            <source>Set aside to check</source>
            <translation>แยกไว้ตรวจสอบ</translation>
        </message>
        <message>
            <source>Take in now, refund %1 later</source>
            <translation>รับไว้ก่อน คืนเงิน %1 ภายหลัง</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>รับคืนแล้ว: %1</translation>
        </message>
        <message>
            <source>The money moves when the hub has accepted it. Give the customer the slip.</source>
            <translation>จะคืนเงินเมื่อศูนย์กลางยอมรับ โปรดให้ใบรับแก่ลูกค้า</translation>
        </message>
        <message>
            <source>The order was cancelled</source>
            <translation>คำสั่งซื้อถูกยกเลิก</translation>
        </message>
        <message>
            <source>The refund has started. Give the customer the slip.</source>
            <translation>เริ่มคืนเงินแล้ว โปรดให้ใบรับแก่ลูกค้า</translation>
        </message>
        <message>
            <source>There are more. Type the order number.</source>
            <translation>ยังมีอีก พิมพ์เลขคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>There is no order %1 on this device</source>
            <translation>ไม่มีคำสั่งซื้อ %1 ในเครื่องนี้</translation>
        </message>
        <message>
            <source>To the vendor</source>
            <translation>ส่งคืนผู้ขาย</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>ใหญ่เกินไป</translation>
        </message>
        <message>
            <source>Too small</source>
            <translation>เล็กเกินไป</translation>
        </message>
        <message>
            <source>Where does it go?</source>
            <translation>จะส่งไปที่ไหน</translation>
        </message>
        <message>
            <source>Why does it come back?</source>
            <translation>คืนเพราะอะไร</translation>
        </message>
        <message>
            <source>Worn</source>
            <translation>ใช้แล้ว</translation>
        </message>
        <message>
            <source>Wrong article</source>
            <translation>สินค้าผิด</translation>
        </message>
    </context>
    <context>
        <name>ReturnDone</name>
        <message>
            <source>Another return</source>
            <translation>คืนรายการอื่น</translation>
        </message>
        <message>
            <source>Open the slip</source>
            <translation>เปิดใบรับ</translation>
        </message>
    </context>
    <context>
        <name>ReturnLine</name>
        <message>
            <source>Condition</source>
            <translation>สภาพ</translation>
        </message>
        <message>
            <source>Goes</source>
            <translation>ส่งไป</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>เหตุผล</translation>
        </message>
    </context>
    <context>
        <name>ReturnLines</name>
        <message>
            <source>Back to the orders</source>
            <translation>กลับไปที่คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>เปิดหน้าลูกค้า</translation>
        </message>
    </context>
    <context>
        <name>ReturnPage</name>
        <message>
            <source>Scan the order's code, or type its number or the customer's name.</source>
            <translation>สแกนรหัสคำสั่งซื้อ หรือพิมพ์หมายเลขหรือชื่อลูกค้า</translation>
        </message>
        <message>
            <source>Which order?</source>
            <translation>คำสั่งซื้อใด</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>ล้างการค้นหา</translation>
        </message>
        <message>
            <source>Scan a code</source>
            <translation>สแกนรหัส</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>ค้นหา</translation>
        </message>
    </context>
    <context>
        <name>SeenList</name>
        <message>
            <source>Articles they look at in the web shop appear here.</source>
            <translation>สินค้าที่ดูในร้านออนไลน์จะแสดงที่นี่</translation>
        </message>
        <message>
            <source>Nothing looked at yet</source>
            <translation>ยังไม่ได้ดูสินค้า</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>Kept on this device and sent by itself: %n</source>
            <translation>
                <numerusform>อยู่บนเครื่องนี้และจะส่งเอง: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is waiting on this device.</source>
            <translation>ไม่มีรายการค้างในเครื่องนี้</translation>
        </message>
        <message>
            <source>The file could not be written. Is the disk full?</source>
            <translation>บันทึกไฟล์ไม่ได้ ดิสก์เต็มหรือไม่</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ยังไม่มี</translation>
        </message>
        <message>
            <source>protocol %1</source>
            <translation>โปรโตคอล %1</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>About</source>
            <translation>เกี่ยวกับ</translation>
        </message>
        <message>
            <source>Arrived: %1</source>
            <translation>ได้รับ: %1</translation>
        </message>
        <message>
            <source>Branch</source>
            <translation>สาขา</translation>
        </message>
        <message>
            <source>Clienteling: every channel of a customer at hand, with or without a network.</source>
            <translation>Clienteling: ทุกช่องทางของลูกค้าอยู่ในมือ ทั้งมีและไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>มืด</translation>
        </message>
        <message>
            <source>Everything a third larger</source>
            <translation>ทุกอย่างใหญ่ขึ้นหนึ่งในสาม</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>รูปลักษณ์</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>ศูนย์กลาง</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Large text</source>
            <translation>ตัวอักษรใหญ่</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>ติดต่อล่าสุด</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>ลดการเคลื่อนไหว</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>สว่าง</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>ตามระบบ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Nothing slides or fades</source>
            <translation>ไม่มีการเลื่อนหรือจาง</translation>
        </message>
        <message>
            <source>Records on this device</source>
            <translation>รายการข้อมูลในเครื่องนี้</translation>
        </message>
        <message>
            <source>Scan anything: what arrives is shown here.</source>
            <translation>สแกนอะไรก็ได้ ผลจะแสดงที่นี่</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>เครื่องสแกน</translation>
        </message>
        <message>
            <source>Sign out or switch person</source>
            <translation>ออกจากระบบหรือเปลี่ยนคน</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>เข้าระบบเป็น</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>ธีม</translation>
        </message>
        <message>
            <source>This device</source>
            <translation>เครื่องนี้</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>รอส่ง</translation>
        </message>
    </context>
    <context>
        <name>SideCard</name>
        <message>
            <source>Cart</source>
            <translation>ตะกร้า</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>แชต</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>ที่ดู</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>ไทม์ไลน์</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Address, code and name are needed.</source>
            <translation>ต้องมีที่อยู่ รหัส และชื่อ</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>ผู้ดูแลระบบ</translation>
        </message>
        <message>
            <source>Associate</source>
            <translation>พนักงานขาย</translation>
        </message>
        <message>
            <source>Badge read</source>
            <translation>อ่านบัตรแล้ว</translation>
        </message>
        <message>
            <source>Branch manager</source>
            <translation>ผู้จัดการสาขา</translation>
        </message>
        <message>
            <source>Contact centre</source>
            <translation>ศูนย์บริการลูกค้า</translation>
        </message>
        <message>
            <source>It is time to sign in with the network again.</source>
            <translation>ถึงเวลาลงชื่อเข้าใช้ผ่านเครือข่ายอีกครั้ง</translation>
        </message>
        <message numerus="yes">
            <source>Kept on this device, sent whoever signs in: %n</source>
            <translation>
                <numerusform>เก็บไว้บนเครื่องนี้ จะส่งไม่ว่าใครเข้าสู่ระบบ: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No network: whoever has signed in here before can sign in.</source>
            <translation>ไม่มีเครือข่าย ผู้ที่เคยเข้าใช้เครื่องนี้ยังเข้าใช้ได้</translation>
        </message>
        <message>
            <source>Nobody here has this badge.</source>
            <translation>ไม่มีใครที่นี่ใช้บัตรนี้</translation>
        </message>
        <message>
            <source>The clock of this device is wrong. Set it and try again.</source>
            <translation>นาฬิกาของเครื่องไม่ถูกต้อง ตั้งใหม่แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>The first time on this device needs the network. Try again when it is back.</source>
            <translation>การเข้าใช้ครั้งแรกบนเครื่องนี้ต้องมีเครือข่าย ลองใหม่เมื่อเครือข่ายกลับมา</translation>
        </message>
        <message>
            <source>The hub does not accept this device. Ask a manager.</source>
            <translation>ฮับไม่ยอมรับเครื่องนี้ โปรดแจ้งผู้จัดการ</translation>
        </message>
        <message>
            <source>The hub does not answer. Check the network and the address.</source>
            <translation>ฮับไม่ตอบ ตรวจสอบเครือข่ายและที่อยู่</translation>
        </message>
        <message>
            <source>The hub speaks another version. Update this app.</source>
            <translation>ศูนย์กลางใช้คนละรุ่น โปรดอัปเดตแอป</translation>
        </message>
        <message>
            <source>The hub's certificate is not known here. Ask whoever looks after the hub.</source>
            <translation>ไม่รู้จักใบรับรองของฮับ โปรดถามผู้ดูแลฮับ</translation>
        </message>
        <message>
            <source>There is no hub at this address. Check it.</source>
            <translation>ไม่มีฮับที่ที่อยู่นี้ โปรดตรวจสอบ</translation>
        </message>
        <message>
            <source>This code has been used or is too old. Ask for a new one.</source>
            <translation>รหัสนี้ใช้ไปแล้วหรือหมดอายุ ขอรหัสใหม่</translation>
        </message>
        <message>
            <source>This code is not right. Codes have eight letters.</source>
            <translation>รหัสไม่ถูกต้อง รหัสมีแปดตัวอักษร</translation>
        </message>
        <message>
            <source>This device was taken off the chain. Enrol it again.</source>
            <translation>เครื่องนี้ถูกถอดออกแล้ว ลงทะเบียนใหม่</translation>
        </message>
        <message>
            <source>This is not a code for joining a branch.</source>
            <translation>นี่ไม่ใช่รหัสสำหรับเข้าร่วมสาขา</translation>
        </message>
        <message>
            <source>This is not an address: https://hub.example</source>
            <translation>นี่ไม่ใช่ที่อยู่: https://hub.example</translation>
        </message>
        <message>
            <source>This network wants you to sign in first. Open a web page, then try again.</source>
            <translation>เครือข่ายนี้ต้องลงชื่อเข้าใช้ก่อน เปิดหน้าเว็บแล้วลองใหม่</translation>
        </message>
        <message>
            <source>This person no longer works here.</source>
            <translation>คนนี้ไม่ได้ทำงานที่นี่แล้ว</translation>
        </message>
        <message>
            <source>Too many wrong PINs. Wait 15 minutes, or ask a manager.</source>
            <translation>ใส่ PIN ผิดหลายครั้งเกินไป รอ 15 นาทีหรือแจ้งผู้จัดการ</translation>
        </message>
        <message>
            <source>Wrong PIN.</source>
            <translation>PIN ไม่ถูกต้อง</translation>
        </message>
        <message numerus="yes">
            <source>Wrong PIN. %n tries left.</source>
            <translation>
                <numerusform>PIN ไม่ถูกต้อง เหลืออีก %n ครั้ง</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignInPage</name>
        <message>
            <source>Nobody is known here yet</source>
            <translation>ยังไม่มีรายชื่อที่นี่</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>เข้าสู่ระบบ</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>คนอื่น</translation>
        </message>
        <message>
            <source>Tap your name, or scan your badge.</source>
            <translation>แตะชื่อของคุณ หรือสแกนบัตร</translation>
        </message>
        <message>
            <source>The names arrive with the first sync. Check the network.</source>
            <translation>รายชื่อจะมากับการซิงก์ครั้งแรก ตรวจสอบเครือข่าย</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>คุณคือใคร</translation>
        </message>
    </context>
    <context>
        <name>SortableHeader</name>
        <message>
            <source>ascending</source>
            <translation>น้อยไปมาก</translation>
        </message>
        <message>
            <source>descending</source>
            <translation>มากไปน้อย</translation>
        </message>
    </context>
    <context>
        <name>SplitPanel</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Split and request</source>
            <translation>แบ่งและส่งคำขอ</translation>
        </message>
        <message>
            <source>Split and reserve</source>
            <translation>แบ่งและจอง</translation>
        </message>
        <message>
            <source>Split the cart</source>
            <translation>แบ่งตะกร้า</translation>
        </message>
    </context>
    <context>
        <name>StepPanel</name>
        <message>
            <source>Cancel the reservation</source>
            <translation>ยกเลิกการจอง</translation>
        </message>
        <message>
            <source>Cancel, free the stock</source>
            <translation>ยกเลิกและคืนสต็อก</translation>
        </message>
        <message>
            <source>Cannot be kept</source>
            <translation>เก็บไว้ไม่ได้</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>ส่งมอบ</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>เก็บไว้แล้ว</translation>
        </message>
        <message>
            <source>Put aside, print the tag</source>
            <translation>เก็บไว้และพิมพ์ป้าย</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>การจอง</translation>
        </message>
        <message>
            <source>Shelf</source>
            <translation>ชั้น</translation>
        </message>
        <message>
            <source>Tell them it cannot be kept</source>
            <translation>แจ้งว่าเก็บไว้ไม่ได้</translation>
        </message>
        <message>
            <source>Write it, or scan the label of the shelf.</source>
            <translation>พิมพ์หรือสแกนป้ายชั้น</translation>
        </message>
    </context>
    <context>
        <name>Stock</name>
        <message>
            <source>%1: %2 here, %3 elsewhere</source>
            <translation>%1: ที่นี่ %2 ที่อื่น %3</translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n สินค้า</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n coming</source>
            <translation>
                <numerusform>กำลังมา %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reserved</source>
            <translation>
                <numerusform>จอง %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n near</source>
            <translation>
                <numerusform>+%n ใกล้เคียง</numerusform>
            </translation>
        </message>
        <message>
            <source>All branches, from the hub</source>
            <translation>ทุกสาขา จากศูนย์กลาง</translation>
        </message>
        <message>
            <source>Asking the other branches</source>
            <translation>กำลังถามสาขาอื่น</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>ปิดแล้ว</translation>
        </message>
        <message>
            <source>Closed · opens %1</source>
            <translation>ปิด · เปิด %1</translation>
        </message>
        <message>
            <source>Near branches only: no network</source>
            <translation>เฉพาะสาขาใกล้เคียง: ไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>No article has the code %1</source>
            <translation>ไม่มีสินค้ารหัส %1</translation>
        </message>
        <message>
            <source>Nothing to reserve</source>
            <translation>ไม่มีให้จอง</translation>
        </message>
        <message>
            <source>Open a customer first</source>
            <translation>เปิดลูกค้าก่อน</translation>
        </message>
        <message>
            <source>Open until %1</source>
            <translation>เปิดถึง %1</translation>
        </message>
        <message>
            <source>Requested in %1. Confirmed when the network is back.</source>
            <translation>ส่งคำขอที่ %1 แล้ว จะยืนยันเมื่อเครือข่ายกลับมา</translation>
        </message>
        <message>
            <source>Reserved in %1</source>
            <translation>จองที่ %1 แล้ว</translation>
        </message>
        <message>
            <source>There are more. Type another word.</source>
            <translation>ยังมีอีก พิมพ์คำเพิ่ม</translation>
        </message>
        <message>
            <source>What %1 looked at</source>
            <translation>สิ่งที่ %1 ดู</translation>
        </message>
        <message numerus="yes">
            <source>here %n</source>
            <translation>
                <numerusform>ที่นี่ %n</numerusform>
            </translation>
        </message>
        <message>
            <source>not here</source>
            <translation>ไม่มีที่นี่</translation>
        </message>
        <message>
            <source>not made</source>
            <translation>ไม่มีผลิต</translation>
        </message>
        <message>
            <source>this branch</source>
            <translation>สาขานี้</translation>
        </message>
    </context>
    <context>
        <name>StockList</name>
        <message>
            <source>Article, category, number</source>
            <translation>สินค้า หมวด หมายเลข</translation>
        </message>
        <message>
            <source>Check the spelling, or scan the tag.</source>
            <translation>ตรวจตัวสะกด หรือสแกนป้าย</translation>
        </message>
        <message>
            <source>No such article</source>
            <translation>ไม่พบสินค้านี้</translation>
        </message>
        <message>
            <source>Search articles</source>
            <translation>ค้นหาสินค้า</translation>
        </message>
        <message>
            <source>Search or scan</source>
            <translation>ค้นหาหรือสแกน</translation>
        </message>
        <message>
            <source>Type a name, or scan the tag on the shelf.</source>
            <translation>พิมพ์ชื่อ หรือสแกนป้ายที่ชั้น</translation>
        </message>
    </context>
    <context>
        <name>StockPage</name>
        <message>
            <source>Check the spelling, or scan the tag.</source>
            <translation>ตรวจตัวสะกด หรือสแกนป้าย</translation>
        </message>
        <message>
            <source>No such article</source>
            <translation>ไม่พบสินค้านี้</translation>
        </message>
        <message>
            <source>Search by name, category or number, or scan a tag. Sizes, colours and branches appear here.</source>
            <translation>ค้นหาด้วยชื่อ หมวด หรือหมายเลข หรือสแกนป้าย ขนาด สี และสาขาจะแสดงที่นี่</translation>
        </message>
        <message>
            <source>Which article?</source>
            <translation>สินค้าใด</translation>
        </message>
    </context>
    <context>
        <name>Submitting</name>
        <message>
            <source> · confirmed when the network is back</source>
            <translation> · ยืนยันเมื่อเครือข่ายกลับมา</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>เข้าสู่ระบบก่อน</translation>
        </message>
    </context>
    <context>
        <name>SupportCard</name>
        <message>
            <source>Help from support</source>
            <translation>ความช่วยเหลือจากฝ่ายสนับสนุน</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>เปิดโฟลเดอร์</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>บันทึกไฟล์</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>บันทึกแล้ว: %1</translation>
        </message>
        <message>
            <source>Saves a file with states, counts and versions. No names, no contacts, no texts are in it.</source>
            <translation>บันทึกไฟล์สถานะ จำนวน และรุ่น ไม่มีชื่อ ข้อมูลติดต่อ หรือข้อความใด ๆ</translation>
        </message>
    </context>
    <context>
        <name>TextInputField</name>
        <message>
            <source>Clear %1</source>
            <translation>ล้าง %1</translation>
        </message>
    </context>
    <context>
        <name>ThreadCard</name>
        <message>
            <source>Back to the list</source>
            <translation>กลับไปที่รายการ</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>รับเรื่อง</translation>
        </message>
        <message>
            <source>Close the conversation</source>
            <translation>ปิดการสนทนา</translation>
        </message>
        <message>
            <source>Customer and stock</source>
            <translation>ลูกค้าและสต็อก</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>ส่งต่อ</translation>
        </message>
        <message>
            <source>Make a promise a task</source>
            <translation>เปลี่ยนคำสัญญาเป็นงาน</translation>
        </message>
        <message>
            <source>Reply to %1</source>
            <translation>ตอบ %1</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>ของคุณ</translation>
        </message>
    </context>
    <context>
        <name>ThreadList</name>
        <message>
            <source>All</source>
            <translation>ทั้งหมด</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ของฉัน</translation>
        </message>
        <message>
            <source>New messages appear here by themselves.</source>
            <translation>ข้อความใหม่จะแสดงที่นี่เอง</translation>
        </message>
        <message>
            <source>Nobody is waiting</source>
            <translation>ไม่มีใครรอ</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>รออยู่</translation>
        </message>
        <message>
            <source>Which conversations</source>
            <translation>การสนทนาใด</translation>
        </message>
    </context>
    <context>
        <name>Time</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n วัน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n วันที่แล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n ชม.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n ชม. ที่แล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n นาที</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n นาทีที่แล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s ago</source>
            <translation>
                <numerusform>%n วินาทีที่แล้ว</numerusform>
            </translation>
        </message>
        <message>
            <source>age unknown</source>
            <translation>ไม่ทราบเวลา</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>เมื่อสักครู่</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>พรุ่งนี้ %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>เมื่อวาน %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineCard</name>
        <message>
            <source>Filter by channel</source>
            <translation>กรองตามช่องทาง</translation>
        </message>
        <message>
            <source>Nothing known yet</source>
            <translation>ยังไม่มีข้อมูล</translation>
        </message>
        <message>
            <source>Older entries are not shown. Choose a channel to see more of it.</source>
            <translation>ไม่แสดงรายการเก่า เลือกช่องทางเพื่อดูเพิ่ม</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>ไทม์ไลน์</translation>
        </message>
        <message>
            <source>What they do online, in chats and in the stores will stand here.</source>
            <translation>สิ่งที่ลูกค้าทำออนไลน์ ในแชต และในร้านจะอยู่ที่นี่</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>%1 is ready</source>
            <translation>%1 พร้อมแล้ว</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) wait for the network</source>
            <translation>
                <numerusform>%n รายการรอเครือข่าย</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) waiting</source>
            <translation>
                <numerusform>ลูกค้ารอ %n คน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to prepare</source>
            <translation>
                <numerusform>ต้องเตรียม %n</numerusform>
            </translation>
        </message>
        <message>
            <source>All calm</source>
            <translation>ทุกอย่างเรียบร้อย</translation>
        </message>
        <message>
            <source>Appointment at %1</source>
            <translation>นัดหมายเวลา %1</translation>
        </message>
        <message>
            <source>Arrived, noted</source>
            <translation>บันทึกการมาถึงแล้ว</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>ณ %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>In sync · %1</source>
            <translation>ซิงก์แล้ว · %1</translation>
        </message>
        <message>
            <source>In the store since %1</source>
            <translation>อยู่ในร้านตั้งแต่ %1</translation>
        </message>
        <message>
            <source>New reservation: %1 for %2</source>
            <translation>การจองใหม่: %1 สำหรับ %2</translation>
        </message>
        <message>
            <source>On the way since %1</source>
            <translation>กำลังเดินทางตั้งแต่ %1</translation>
        </message>
        <message>
            <source>Put aside, not ready yet</source>
            <translation>เก็บไว้แล้ว ยังไม่พร้อม</translation>
        </message>
        <message>
            <source>Ready for pick-up</source>
            <translation>พร้อมให้รับ</translation>
        </message>
        <message>
            <source>Refused by the hub</source>
            <translation>ศูนย์กลางปฏิเสธ</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>ตอบ</translation>
        </message>
        <message>
            <source>Requested, not confirmed</source>
            <translation>ส่งคำขอแล้ว ยังไม่ยืนยัน</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>จัดการ</translation>
        </message>
        <message>
            <source>Served. Thank you!</source>
            <translation>ให้บริการแล้ว ขอบคุณ!</translation>
        </message>
        <message>
            <source>Somebody was first</source>
            <translation>มีคนทำก่อนแล้ว</translation>
        </message>
        <message>
            <source>To prepare</source>
            <translation>ต้องเตรียม</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>กำหนด %1</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>เลยกำหนดตั้งแต่ %1</translation>
        </message>
        <message>
            <source>promised by %1</source>
            <translation>%1 รับปากไว้</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>All calm</source>
            <translation>ทุกอย่างเรียบร้อย</translation>
        </message>
        <message>
            <source>Arrivals, reservations, promises and chats appear here by themselves.</source>
            <translation>ผู้มาถึง การจอง คำสัญญา และแชตจะแสดงที่นี่เอง</translation>
        </message>
        <message>
            <source>Chats waiting</source>
            <translation>แชตที่รอ</translation>
        </message>
        <message>
            <source>Find a customer</source>
            <translation>ค้นหาลูกค้า</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>ต้องดูแล</translation>
        </message>
        <message>
            <source>Nobody waits for an answer.</source>
            <translation>ไม่มีใครรอคำตอบ</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>ไม่มีสิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>Promises and tasks</source>
            <translation>คำสัญญาและงาน</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Name, phone, order number, or scan</source>
            <translation>ชื่อ โทรศัพท์ เลขคำสั่งซื้อ หรือสแกน</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>เข้าระบบ: %1</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>%1 cannot be returned.</source>
            <translation>%1 คืนไม่ได้</translation>
        </message>
        <message>
            <source>%1 has finished this already.</source>
            <translation>%1 ทำรายการนี้เสร็จแล้ว</translation>
        </message>
        <message>
            <source>%1 is already on it.</source>
            <translation>%1 กำลังดำเนินการอยู่แล้ว</translation>
        </message>
        <message>
            <source>A text is missing or cannot be read.</source>
            <translation>ข้อความขาดหายหรืออ่านไม่ได้</translation>
        </message>
        <message>
            <source>All of it has come back already.</source>
            <translation>คืนครบแล้ว</translation>
        </message>
        <message>
            <source>Another branch has taken this cart over.</source>
            <translation>สาขาอื่นรับช่วงตะกร้านี้แล้ว</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>ละทิ้งแล้ว</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Holds once the hub has confirmed it</source>
            <translation>มีผลเมื่อศูนย์กลางยืนยัน</translation>
        </message>
        <message>
            <source>It has moved on in the meantime.</source>
            <translation>มีการเปลี่ยนแปลงไปแล้ว</translation>
        </message>
        <message>
            <source>It is closed already.</source>
            <translation>ปิดไปแล้ว</translation>
        </message>
        <message>
            <source>Needs the network</source>
            <translation>ต้องใช้เครือข่าย</translation>
        </message>
        <message>
            <source>No network: taken down now, confirmed later</source>
            <translation>ไม่มีเครือข่าย: บันทึกตอนนี้ ยืนยันภายหลัง</translation>
        </message>
        <message>
            <source>Not possible without the network</source>
            <translation>ทำไม่ได้หากไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>Nothing is left there.</source>
            <translation>ที่นั่นไม่เหลือแล้ว</translation>
        </message>
        <message>
            <source>One of the choices is not possible any more.</source>
            <translation>ตัวเลือกหนึ่งใช้ไม่ได้แล้ว</translation>
        </message>
        <message numerus="yes">
            <source>Only %n can still come back.</source>
            <translation>
                <numerusform>คืนได้อีกเพียง %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n left there.</source>
            <translation>
                <numerusform>ที่นั่นเหลือเพียง %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>ถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Sent, no answer yet</source>
            <translation>ส่งแล้ว ยังไม่มีคำตอบ</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>คนอื่น</translation>
        </message>
        <message>
            <source>Somebody else changed it to “%1” in the meantime.</source>
            <translation>มีคนอื่นเปลี่ยนเป็น “%1” ไปแล้ว</translation>
        </message>
        <message>
            <source>Somebody else was first</source>
            <translation>มีคนทำก่อนแล้ว</translation>
        </message>
        <message>
            <source>The branch is closed then.</source>
            <translation>สาขาปิดในเวลานั้น</translation>
        </message>
        <message>
            <source>The customer no longer wants messages in this channel.</source>
            <translation>ลูกค้าไม่ต้องการรับข้อความช่องทางนี้แล้ว</translation>
        </message>
        <message>
            <source>The goods are in another branch.</source>
            <translation>สินค้าอยู่ที่สาขาอื่น</translation>
        </message>
        <message>
            <source>The hub refused this.</source>
            <translation>ศูนย์กลางปฏิเสธ</translation>
        </message>
        <message>
            <source>The pick-up code does not match.</source>
            <translation>รหัสรับสินค้าไม่ตรงกัน</translation>
        </message>
        <message>
            <source>The refund is %1 now, not %2.</source>
            <translation>ยอดคืนเงินเป็น %1 แล้ว ไม่ใช่ %2</translation>
        </message>
        <message>
            <source>The sign-in it was done under has ended. Sign in and try again.</source>
            <translation>การเข้าสู่ระบบหมดอายุ เข้าใหม่แล้วลองอีกครั้ง</translation>
        </message>
        <message>
            <source>The text is too long: at most %1 characters.</source>
            <translation>ข้อความยาวเกินไป ไม่เกิน %1 ตัวอักษร</translation>
        </message>
        <message>
            <source>The time for returning it is over.</source>
            <translation>หมดเวลาคืนสินค้าแล้ว</translation>
        </message>
        <message>
            <source>This article cannot be returned.</source>
            <translation>สินค้านี้คืนไม่ได้</translation>
        </message>
        <message>
            <source>This article is not in the catalogue any more.</source>
            <translation>สินค้านี้ไม่อยู่ในแค็ตตาล็อกแล้ว</translation>
        </message>
        <message>
            <source>This branch does not exist any more.</source>
            <translation>ไม่มีสาขานี้แล้ว</translation>
        </message>
        <message>
            <source>This customer is not known to the hub any more.</source>
            <translation>ศูนย์กลางไม่รู้จักลูกค้ารายนี้แล้ว</translation>
        </message>
        <message>
            <source>This has been done already.</source>
            <translation>ทำไปแล้ว</translation>
        </message>
        <message>
            <source>This quantity is not possible.</source>
            <translation>จำนวนนี้ใช้ไม่ได้</translation>
        </message>
        <message>
            <source>This was sent before with other content. Try again as new.</source>
            <translation>เคยส่งด้วยเนื้อหาอื่น ลองใหม่เป็นรายการใหม่</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation>รอเครือข่าย</translation>
        </message>
        <message>
            <source>Waits for another action</source>
            <translation>รอรายการอื่น</translation>
        </message>
        <message>
            <source>What this was about is gone.</source>
            <translation>สิ่งที่เกี่ยวข้องไม่มีแล้ว</translation>
        </message>
        <message>
            <source>Works without a network</source>
            <translation>ใช้ได้โดยไม่มีเครือข่าย</translation>
        </message>
        <message>
            <source>Your role may not do this. Ask your manager.</source>
            <translation>บทบาทของคุณทำสิ่งนี้ไม่ได้ ถามผู้จัดการ</translation>
        </message>
    </context>
    <context>
        <name>WritePanel</name>
        <message>
            <source>Due</source>
            <translation>กำหนด</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>บันทึกใหม่</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>งานใหม่</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>What the next colleague should know</source>
            <translation>สิ่งที่เพื่อนร่วมงานคนต่อไปควรรู้</translation>
        </message>
    </context>
</TS>
